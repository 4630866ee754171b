import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { aGroup } from '../support/aGroup.ts'
import { axeFaults } from '../support/axe.ts'
import { browserHouse } from '../support/browserHouse.ts'
import { press, tabTo, type } from '../support/keyboard.ts'

const { openAs, as, pathOf } = browserHouse()
const lead = 'EMSOU-PERFORMANCE-LEAD-1'
let page: Page

const heading = (name: string | RegExp, level?: number) => page.getByRole('heading', { name, ...(level ? { level } : {}) }).first().waitFor()
const told = () => page.evaluate(() => document.activeElement?.textContent ?? '')
const faults = async () => expect(await axeFaults(page)).toEqual([])
const counted = (words: string) => page.getByRole('status').filter({ hasText: words }).waitFor()
const groups = () => page.locator('.lv-listed__group')

/** The newest meeting of the lead's unit in that state. */
async function meetingIn(state: 'HELD' | 'PLANNED'): Promise<string> {
  const { found } = await as(lead).ask<{ found: { edges: { node: { id: string } }[] } }>(`{ found: taskingMeetings(first: 1, states: [${state}]) { edges { node { id } } } }`)
  return encodeURIComponent(found.edges[0]?.node.id ?? '')
}

/** Three fields, by the keyboard. */
async function typeDay(day: string, month: string, year: string) {
  for (const [field, text] of [['Day', day], ['Month', month], ['Year', year]] as const) {
    await tabTo(page, field)
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Delete')
    await page.keyboard.type(text)
  }
}

const [year, month, day] = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date()).split('-').map(Number)

test('by keyboard alone, a meeting is planned and held, and a decision about a group leads back to that group', async () => {
  page = await openAs(lead, '/tasking')
  await press(page, 'Plan a meeting', 'Enter')
  await heading('Plan a tasking meeting', 1)
  await typeDay('', '', '')
  await press(page, 'Plan meeting', 'Enter')
  await expect.poll(told).toContain('Enter the day of the meeting')
  await faults()
  await typeDay(`${day}`, `${month}`, `${year}`)
  await press(page, 'Plan meeting', 'Enter')
  await page.getByText('The meeting is planned').waitFor()
  await page.getByText(/^Planned[.] The list is as at .+ and moves until the meeting is held[.]/).waitFor()
  await counted('in the order of the rules')
  expect(await page.getByRole('link', { name: /^Record a decision/ }).count()).toBe(0)

  await press(page, 'Hold this meeting', 'Enter')
  await heading(/^Hold the meeting of /, 1)
  await tabTo(page, 'Now')
  await page.keyboard.press('ArrowDown')
  await press(page, 'Hold meeting', 'Enter')
  await expect.poll(told).toContain('Enter a time of day')
  await faults()
  await tabTo(page, 'An earlier moment')
  await page.keyboard.press('ArrowUp')
  await press(page, 'Hold meeting', 'Enter')
  await page.getByText('The meeting is held, and its list of groups stands').waitFor()
  await counted('in the order of the rules')
  await faults()

  const last = groups().last()
  const alias = await last.getByRole('heading').first().innerText()
  const aboutIt = new RegExp(`^Record a decision\\s+about ${alias}$`)
  await press(page, aboutIt, 'Enter')
  await heading(`Record a decision about ${alias}`, 1)
  await type(page, 'What was decided', 'Look at its premises again.')
  await tabTo(page, /^No/)
  await page.keyboard.press('Space')
  await press(page, 'Record decision', 'Enter')
  const place = page.locator('.lv-listed__group', { hasText: alias })
  await place.getByText('The decision is recorded.').waitFor()
  await expect.poll(told).toBe(alias)
  expect(await place.innerText()).toContain('Look at its premises again.')
  await press(page, aboutIt, 'Enter')
  await heading(`Record a decision about ${alias}`, 1)
})

test('a meeting that decided something is not withdrawn; a planned one is corrected, and then withdrawn for a reason', async () => {
  page = await openAs(lead, `/tasking/${await meetingIn('HELD')}/withdraw`)
  await page.getByText('This meeting decided something, so it cannot be withdrawn.').waitFor()
  expect(await page.getByRole('button', { name: 'Withdraw meeting' }).count()).toBe(0)

  page = await openAs(lead, `/tasking/${await meetingIn('PLANNED')}/correct`)
  await page.getByLabel('Every twelve weeks').check()
  await page.getByRole('button', { name: 'Correct meeting' }).click()
  await page.getByText('Enter why the record is corrected').first().waitFor()
  await page.getByLabel('Why the record is corrected').fill('The unit meets less often.')
  await page.getByRole('button', { name: 'Correct meeting' }).click()
  await page.getByText('The meeting is corrected').waitFor()
  await page.getByText(/^Every twelve weeks; the next one is due on /).waitFor()

  await page.getByRole('link', { name: 'Withdraw' }).click()
  await page.getByLabel('Why the meeting is withdrawn').fill('It does not take place.')
  await faults()
  await page.getByRole('button', { name: 'Withdraw meeting' }).click()
  await page.getByText('The meeting is withdrawn').waitFor()
})

test('the groups that one rule finds are paged and announced; what is printed is all of them, upright, with the classification', async () => {
  const { ask, groups: mapped } = as(lead)
  await Promise.all(Array.from({ length: 24 }, (_, index) => mapped.record(aGroup({ alias: `Quiet Lane ${index}`, mappedOn: '2020-01-05' }))))
  await ask('mutation ($input: RecordTaskingMeetingInput!) { recordTaskingMeeting(input: $input) { __typename } }', {
    input: { key: randomUUID(), facts: { meetsOn: '2027-03-01', cycle: 'MONTHLY' } },
  })
  page = await openAs(lead, `/tasking/${await meetingIn('PLANNED')}`)
  await page.getByRole('link', { name: /^10 of \d+: show all \d+ by Nothing done$/ }).click()
  await heading('Groups that “Nothing done” finds')
  await counted('Page shows 25.')
  await page.getByRole('link', { name: 'Next page' }).click()
  await counted('Last page: ')
  expect(await groups().count()).toBeLessThan(25)
  await page.getByRole('link', { name: 'First page' }).click()
  await counted('Page shows 25.')
  expect(await groups().count()).toBe(25)
  await faults()

  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', `${document.querySelectorAll('.lv-listed__group').length}`)
  })
  await page.getByRole('button', { name: 'Print' }).click()
  await page.waitForFunction(() => document.body.hasAttribute('data-printed'))
  expect(Number(await page.locator('body').getAttribute('data-printed'))).toBeGreaterThan(25)
  expect(pathOf(page)).toContain('show=all')
  await page.emulateMedia({ media: 'print', colorScheme: 'light', forcedColors: 'none' })
  expect(await page.getByRole('complementary', { name: 'Classification' }).innerText()).toBe('OFFICIAL-SENSITIVE · invented demonstration data')
  const inMargins = await page.evaluate(() => ['marking', 'name'].map((what) => document.documentElement.style.getPropertyValue(`--lv-paper-${what}`)))
  expect(inMargins).toEqual(['"OFFICIAL-SENSITIVE · invented demonstration data"', expect.stringMatching(/^"Tasking meeting of EMSOU, 1 March 2027: list as at .+ at \d\d:\d\d"$/)])
  expect(await page.getByRole('button', { name: 'Print' }).count()).toBe(0)
  const [, box = ''] = /\/MediaBox\s*\[([^\]]*)\]/.exec((await page.pdf({ preferCSSPageSize: true })).toString('latin1')) ?? []
  expect(box.trim().split(/\s+/).map((size) => Math.round(Number(size)))).toEqual([0, 0, 595, 842])
})

test('the tasking sheet of a group tells what became known since the last meeting, and leads to it', async () => {
  const { id } = await as(lead).groups.record(aGroup({ alias: 'Slow Weir' }))
  page = await openAs(lead, `/groups/${encodeURIComponent(id)}`)
  const since = page.getByRole('region', { name: /^Since the last meeting, / })
  await since.waitFor()
  expect(await since.innerText()).toContain('Status: active from')
  await since.getByRole('link').first().click()
  await heading(/^Tasking meeting of EMSOU, /, 1)
  await page.getByText('Held. The list of groups stands as at ').waitFor()
})
