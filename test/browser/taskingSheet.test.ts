import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aFullGroup } from '../support/aFullGroup.ts'
import { aGroup } from '../support/aGroup.ts'
import { axeFaults } from '../support/axe.ts'
import { browserHouse } from '../support/browserHouse.ts'
import { faultsInEveryLook } from '../support/everyLook.ts'
import { press, tabTo, type } from '../support/keyboard.ts'

const { openAs, as } = browserHouse()
const lead = 'EMSOU-PERFORMANCE-LEAD-1'
let page: Page

const addressOf = (id: string) => `/groups/${encodeURIComponent(id)}`
const heading = (name: string | RegExp, level?: number) => page.getByRole('heading', { name, ...(level ? { level } : {}) }).first().waitFor()
const told = () => page.evaluate(() => document.activeElement?.textContent ?? '')
const faults = async () => expect(await axeFaults(page)).toEqual([])

/** How many pages a PDF has, and how large they are, in points. */
function pagesOf(pdf: Buffer): { count: number; size: number[] } {
  const text = pdf.toString('latin1')
  const [, box = ''] = /\/MediaBox\s*\[([^\]]*)\]/.exec(text) ?? []
  return { count: (text.match(/\/Type\s*\/Page\b/g) ?? []).length, size: box.trim().split(/\s+/).map(Number) }
}

/** Three fields, by the id of the first one. */
async function typeDay(field: string, day: string, month: string, year: string) {
  for (const [part, text] of [['', day], ['.month', month], ['.year', year]] as const) await page.locator(`[id="${field}${part}"]`).fill(text)
}

test('the tasking sheet of a group of which much is recorded prints on one A4 landscape page, and any other page upright', async () => {
  const { id } = await aFullGroup(as(lead))
  page = await openAs(lead, addressOf(id))
  await page.locator('svg.lv-life').waitFor()
  const { count, size } = pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }))
  expect(count).toBe(1)
  const [, , width = 0, height = 0] = size
  expect([Math.round(width), Math.round(height)]).toEqual([842, 595])
  expect(await faultsInEveryLook(page)).toEqual([])

  // What was printed wide does not turn the page that is shown next.
  await page.getByRole('link', { name: 'Record status' }).click()
  await heading(/^Record the status of/, 1)
  const [, , formWidth = 0, formHeight = 0] = pagesOf(await page.pdf({ preferCSSPageSize: true })).size
  expect(formHeight).toBeGreaterThan(formWidth)
})

test('a drawing of a group’s life always has its table: both hold every score, disruption and status', async () => {
  const { id } = await as(lead).groups.record(aGroup({ alias: 'Quiet Lock' }))
  page = await openAs(lead, `${addressOf(id)}?figure=table`)
  await heading('Never assessed, so there is no score to show')
  await page.getByText('No disruption of this group is recorded').first().waitFor()
  const table = page.getByRole('region', { name: /^Table: Never assessed/ })
  expect(await table.locator('tbody tr').count()).toBe(1)
  expect(await table.innerText()).toContain('Active, and still')
  expect(await faultsInEveryLook(page)).toEqual([])
})

test('by keyboard alone, a status is recorded, refused first without a reason, and told in the group’s life', async () => {
  const { id } = await as(lead).groups.record(aGroup({ alias: 'Wide Ferry' }))
  page = await openAs(lead, addressOf(id))
  await press(page, 'Record status', 'Enter')
  await heading('Record the status of Wide Ferry', 1)
  await press(page, 'Record status', 'Enter')
  await expect.poll(told).toContain('There is a problem')
  expect(await page.title()).toMatch(/^Error: /)
  await faults()

  await tabTo(page, 'Active')
  await page.keyboard.press('ArrowDown')
  await type(page, 'Day', '3')
  await type(page, 'Month', '11')
  await type(page, 'Year', '2025')
  await type(page, /^Why the group has this status/, 'Nothing was seen of it for a year.')
  await press(page, 'Record status', 'Enter')
  await page.getByText('The status is recorded').waitFor()
  const spells = page.getByRole('region', { name: 'Status', exact: true })
  expect(await spells.innerText()).toContain('Monitored')
  expect(await spells.innerText()).toContain('2 November 2025')

  // Withdrawn again, the status before it is open as it was.
  await page.getByRole('link', { name: /^Withdraw the status from 3 November 2025/ }).click()
  await heading('Withdraw a status of Wide Ferry', 1)
  await type(page, 'Why the status is withdrawn', 'Recorded for the wrong group.')
  await faults()
  await press(page, 'Withdraw status', 'Enter')
  await page.getByText('The status is withdrawn').waitFor()
  expect(await page.getByRole('region', { name: 'Status', exact: true }).innerText()).not.toContain('Monitored')
})

test('a plan action is added, shown as overdue on the sheet, closed with its day, and another is withdrawn', async () => {
  const { id } = await as(lead).groups.record(aGroup({ alias: 'Narrow Lane' }))
  const add = async (action: string) => {
    await page.getByRole('link', { name: 'Add plan action' }).click()
    await heading('Add a plan action for Narrow Lane', 1)
    await page.getByLabel('What is to be done').fill(action)
    await page.getByLabel('Pursue').check()
    await page.getByLabel('Owner').fill('SIO, EMSOU')
    await typeDay('dueOn', '3', '10', '2026')
    await faults()
    await page.getByRole('button', { name: 'Add plan action' }).click()
    await page.getByText('The plan action is added').waitFor()
  }
  page = await openAs(lead, addressOf(id))
  await add('Visit the landlord')
  await add('Write to the council')
  expect(await page.locator('.lv-sheet').innerText()).toContain('Plan action of SIO, EMSOU, due on 3 October 2026: Visit the landlord')

  await page.getByRole('link', { name: 'Visit the landlord', exact: true }).click()
  await page.getByRole('link', { name: 'Close' }).click()
  await heading('Close a plan action', 1)
  await page.getByRole('button', { name: 'Close plan action' }).click()
  await page.getByText('Enter the day on which it was done').first().waitFor()
  await typeDay('closedOn', '5', '10', '2026')
  await page.getByLabel(/^What came of it/).fill('The lease was ended.')
  await faults()
  await page.getByRole('button', { name: 'Close plan action' }).click()
  await page.getByText('The plan action is closed').waitFor()
  await heading('Version 2: corrected')
  expect(await page.locator('main').innerText()).toContain('Reason: The lease was ended.')

  await page.getByRole('link', { name: 'Narrow Lane' }).click()
  await page.getByRole('link', { name: 'Write to the council', exact: true }).click()
  await page.getByRole('link', { name: 'Withdraw' }).click()
  await page.getByLabel('Why the plan action is withdrawn').fill('Recorded twice.')
  await faults()
  await page.getByRole('button', { name: 'Withdraw plan action' }).click()
  await page.getByText('The plan action is withdrawn').waitFor()
})

test('a group is merged into another: archived, said at its top, and undone when the link is withdrawn', async () => {
  const { id } = await as(lead).groups.record(aGroup({ alias: 'Grey Sluice' }))
  await as(lead).groups.record(aGroup({ alias: 'Green Sluice' }))
  page = await openAs(lead, `${addressOf(id)}/merge`)
  await page.getByLabel('Grey Sluice merged into another group').check()
  await page.getByRole('combobox', { name: 'The other group' }).fill('Grey Sl')
  await page.getByRole('option', { name: /^Grey Sluice/ }).click()
  await typeDay('day', '3', '11', '2026')
  await page.getByLabel('Why it is held to be so').fill('The same people, by two names.')
  await page.getByRole('button', { name: 'Record merge or split' }).click()
  await expect.poll(told).toContain('There is a problem')
  await faults()

  await page.getByRole('combobox', { name: 'The other group' }).fill('Green Sl')
  await page.getByRole('option', { name: /^Green Sluice/ }).click()
  await page.getByRole('button', { name: 'Record merge or split' }).click()
  await page.getByText('The merge is recorded').waitFor()
  await page.getByText('Merged on 3 November 2026 into').waitFor()
  expect(await page.locator('.lv-sheet__facts').innerText()).toContain('Archived since 3 November 2026')
  await faults()

  await page.getByRole('link', { name: /^Withdraw this link/ }).click()
  await page.getByLabel('Why the link is withdrawn').fill('They are two groups after all.')
  await faults()
  await page.getByRole('button', { name: 'Withdraw link' }).click()
  await page.getByText('The link is withdrawn').waitFor()
  expect(await page.getByText('Merged on 3 November 2026 into').count()).toBe(0)
})

test('who hands a group over is told what their unit will no longer see, and then no longer sees it', async () => {
  const { id } = await as(lead).groups.record(aGroup({ alias: 'Far Weir' }))
  page = await openAs(lead, `${addressOf(id)}/hand-over`)
  await heading('Hand over Far Weir', 1)
  await page.getByText('EMSOU no longer sees the group’s page').waitFor()
  await page.getByRole('button', { name: 'Hand over group' }).click()
  await page.getByText('Choose the unit that takes the group over').first().waitFor()
  await faults()
  await page.getByLabel('Unit that takes it over').selectOption('NEROCU')
  await typeDay('day', '3', '11', '2026')
  await page.getByLabel('Why the group is handed over').fill('It moved north.')
  await page.getByRole('button', { name: 'Hand over group' }).click()
  await heading('Groups', 1)
  await page.getByText(/The group is handed over to/).waitFor()

  page = await openAs(lead, addressOf(id))
  await page.getByText(/There is no group at this address that you may see.*another unit holds the group now/).waitFor()
  page = await openAs('NEROCU-PERFORMANCE-LEAD-1', addressOf(id))
  await heading('Far Weir', 1)
  expect(await page.locator('main').innerText()).toContain('handed over by East Midlands Special Operations Unit to')
})
