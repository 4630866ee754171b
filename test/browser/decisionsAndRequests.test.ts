import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { axeFaults } from '../support/axe.ts'
import { browserHouse } from '../support/browserHouse.ts'
import { press, tabTo, type } from '../support/keyboard.ts'

const { openAs, as, pathOf } = browserHouse()
const lead = 'EMSOU-PERFORMANCE-LEAD-1'
let page: Page

const heading = (name: string | RegExp, level = 1) => page.getByRole('heading', { name, level }).first().waitFor()
const focused = () => page.evaluate(() => document.activeElement?.textContent ?? '')
const faults = async () => expect(await axeFaults(page)).toEqual([])
const today = () => new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date()).split('-').map(Number)

/** Goes to the next day that is asked for, and types over what stands there. */
async function typeDay(...parts: readonly (number | string)[]) {
  for (const [index, name] of ['Day', 'Month', 'Year'].entries()) {
    await tabTo(page, name)
    await page.keyboard.press('Control+A')
    await page.keyboard.type(String(parts[index]))
  }
}

/** A button of a group on the list; what only listeners hear of it stands on a line of its own. */
const recordAbout = /^Record a decision\s+about /

test('by keyboard alone, a request is recorded and decided in a meeting, and what the meeting decides about a group is closed', async () => {
  const [year = 0, month = 0, day = 0] = today()
  page = await openAs(lead, '/gateway')
  await press(page, 'Record request', 'Enter')
  await heading('Record a request of a force')
  await press(page, 'Record request', 'Enter')
  await expect.poll(focused).toContain('There is a problem')
  await faults()
  await tabTo(page, 'Force that asks')
  await page.keyboard.type('Derby')
  await type(page, 'What the force asks for', 'Two analysts for a month.')
  await typeDay(3, 11, 2026)
  await press(page, 'Record request', 'Enter')
  await heading('Request of Derbyshire Constabulary, 3 November 2026')
  await page.getByText('The request is recorded').waitFor()
  await page.getByText('Nothing is decided yet').waitFor()
  await faults()

  await press(page, 'Groups', 'Enter')
  await heading('Groups')
  await press(page, 'Tasking meetings', 'Enter')
  await press(page, 'Plan a meeting', 'Enter')
  await heading('Plan a tasking meeting')
  await typeDay(day, month, year)
  await press(page, 'Plan meeting', 'Enter')
  await press(page, 'Hold this meeting', 'Enter')
  await press(page, 'Hold meeting', 'Enter')
  await page.getByText(/^The meeting is held/).waitFor()

  // Recorded in the last minute, it is not on the list of the meeting, but the meeting can decide it.
  await press(page, 'Groups', 'Enter')
  await press(page, 'Requests of forces', 'Enter')
  await page.getByRole('status').filter({ hasText: /requests?, received longest ago first/ }).waitFor()
  await press(page, 'Two analysts for a month.', 'Enter')
  await press(page, 'Decide', 'Enter')
  await heading('Decide on a request')
  await press(page, 'Accepted', 'Space')
  await tabTo(page, 'Which meeting decided it')
  await page.keyboard.press('ArrowDown') // the newest
  await expect.poll(() => page.locator('[id="decidedOn"]').inputValue()).toBe(String(day)) // it decides on its day
  await type(page, 'The decision, and why', 'Two analysts, as the group works across forces.')
  await press(page, 'Record decision', 'Enter')
  await expect.poll(focused).toContain('There is a problem')
  await faults()
  await type(page, 'Post that leads the help', 'Head of analysis, EMSOU')
  await typeDay(1, 12, year)
  await press(page, 'Record decision', 'Enter')
  await page.getByText('The decision is recorded').waitFor()
  await press(page, /^Tasking meeting of/, 'Enter')
  await heading(/^Tasking meeting of EMSOU/)
  await page.getByText('by this meeting: Two analysts, as the group works across forces. Head of analysis, EMSOU').waitFor()

  // About a group, and back at that group.
  await page.getByRole('link', { name: /^Record a decision about / }).first().waitFor()
  await tabTo(page, recordAbout)
  const about = (await focused()).replaceAll(/\s+/g, ' ')
  await page.keyboard.press('Enter')
  await heading(about)
  await type(page, 'What was decided', 'Look at the lease of the yard.')
  await tabTo(page, 'No')
  await page.keyboard.press('ArrowDown') // Yes
  await type(page, 'Owner', 'SIO, EMSOU')
  await typeDay(1, 12, year)
  await faults()
  await press(page, 'Record decision', 'Enter')
  await page.getByText('The decision is recorded').first().waitFor()
  expect(pathOf(page)).toContain('#group-')
  await tabTo(page, 'Look at the lease of the yard.')
  await tabTo(page, recordAbout) // a second one about the same group comes next
  await page.getByRole('link', { name: 'Look at the lease of the yard.' }).first().click()

  await heading(/^Decision of .+ about /)
  await press(page, 'Close', 'Enter')
  await heading('Close a decision')
  await typeDay(day, month, year)
  await press(page, 'Close decision', 'Enter')
  await expect.poll(focused).toContain('Enter what came of it, or why it was dropped')
  await type(page, /^What came of it/, 'The lease had ended.')
  await faults()
  await press(page, 'Close decision', 'Enter')
  await page.getByText('The decision is closed').waitFor()
  await page.getByText('Reason: The lease had ended.').waitFor()
  expect(await page.locator('.govuk-summary-list__row', { hasText: 'What came of it' }).innerText()).toContain('The lease had ended.')
})

test('who decides on a request that somebody else decided meanwhile sees both decisions, and nothing that was typed is lost', async () => {
  const { recordGatewayRequest: request } = await as(lead).ask<{ recordGatewayRequest: { id: string; version: number } }>(
    'mutation ($input: RecordGatewayRequestInput!) { recordGatewayRequest(input: $input) { ... on GatewayRequest { id version } } }',
    { input: { key: crypto.randomUUID(), facts: { force: 'LINCOLNSHIRE', receivedOn: '2026-11-03', helpAsked: 'A drone and its crew.' } } },
  )
  page = await openAs(lead, `/gateway/${encodeURIComponent(request.id)}/decide`)
  await page.getByLabel('Declined').check()
  await page.locator('[id="decidedOn"]').fill('4')
  await page.locator('[id="decidedOn.month"]').fill('11')
  await page.locator('[id="decidedOn.year"]').fill('2026')
  await page.getByLabel('The decision, and why').fill('No crew is free.')
  await as('EMSOU-RECORDER-1').ask(
    'mutation ($input: DecideGatewayRequestInput!) { decideGatewayRequest(input: $input) { __typename } }',
    { input: { key: crypto.randomUUID(), ...request, facts: { state: 'DEFERRED', decidedOn: '2026-11-05', decision: 'The next meeting decides.' } } },
  )
  await page.getByRole('button', { name: 'Record decision' }).click()
  await expect.poll(focused).toContain('Nothing was changed')
  const differences = await page.locator('.lv-compare').innerText()
  for (const said of ['Deferred', 'The next meeting decides.', 'No crew is free.']) expect(differences).toContain(said)
  expect(await page.getByLabel('The decision, and why').inputValue()).toBe('No crew is free.')
  await faults()
})

test('a group that was typed into the filter and not chosen is refused, not left out in silence', async () => {
  page = await openAs(lead, '/decisions')
  await page.getByRole('combobox', { name: 'Group, by alias or URN' }).fill('No such group')
  await page.getByRole('button', { name: 'Apply filters' }).first().click()
  await page.getByText('Choose the group from the list, or empty the field').first().waitFor()
  expect(pathOf(page)).toBe('/decisions')
  await faults()
})
