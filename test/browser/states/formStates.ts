import type { Page } from 'playwright-core'
import { aDisruption } from '../../support/aDisruption.ts'
import { anOutput } from '../../support/anOutput.ts'
import type { BrowserHouse } from '../../support/browserHouse.ts'
import { click, lead, problem, recorder, type State } from './state.ts'

/** Sends a form in which something is missing. */
const sendUnready = (verb: string | RegExp) => async (page: Page) => {
  await click(page, verb)
  await problem(page)
}
const ownDisruption = async ({ as }: BrowserHouse) => (await as(lead).disruptions.record(aDisruption())).reference
const ownOutput = async ({ as }: BrowserHouse) => (await as(lead).outputs.record(anOutput())).reference

async function fillDays(page: Page, [day, month, year]: readonly [string, string, string]): Promise<void> {
  await page.getByLabel('Day', { exact: true }).fill(day)
  await page.getByLabel('Month', { exact: true }).fill(month)
  await page.getByLabel('Year', { exact: true }).fill(year)
}

async function openCombobox(page: Page, name: string, typed: string): Promise<void> {
  const box = page.getByRole('combobox', { name })
  await box.click()
  await box.fill(typed)
}

/** Types a target and days that a record of our own has, and waits for the word that it may be the same. */
async function typeTheSame(page: Page, { as }: BrowserHouse): Promise<void> {
  await as(lead).disruptions.record(aDisruption({ target: { kind: 'COUNTY_LINE', reference: 'Line 40' } }))
  await fillDays(page, ['12', '11', '2026'])
  await page.getByLabel('County line', { exact: true }).check()
  await page.getByLabel('Reference of the county line').fill('Line 40')
  await page.getByRole('heading', { name: 'This may be recorded already' }).waitFor()
}

const summaries: State[] = [
  { name: 'a disruption recorded with everything missing', person: recorder, path: '/disruptions/record', reach: sendUnready('Record disruption') },
  { name: 'a disruption corrected without a reason', person: recorder, path: async (house) => `/disruptions/${await ownDisruption(house)}/correct`, reach: sendUnready('Correct disruption') },
  { name: 'a disruption withdrawn without a reason', person: recorder, path: async (house) => `/disruptions/${await ownDisruption(house)}/withdraw`, reach: sendUnready('Withdraw disruption') },
  { name: 'two disruptions merged without a choice', person: recorder, path: async (house) => `/disruptions/${await ownDisruption(house)}/merge/${await ownDisruption(house)}`, reach: sendUnready(/^Merge /) },
  { name: 'a group recorded with everything missing', person: recorder, path: '/groups/record', reach: sendUnready('Record group') },
  { name: 'an output recorded with everything missing', person: recorder, path: '/outputs/record', reach: sendUnready('Record output') },
  { name: 'an output corrected without a reason', person: recorder, path: async (house) => `/outputs/${await ownOutput(house)}/correct`, reach: sendUnready('Correct output') },
  { name: 'a programme recorded with everything missing', person: recorder, path: '/outputs/programmes/record', reach: sendUnready('Record programme') },
]

export const formStates: State[] = [
  ...summaries,
  {
    name: 'a link of the error summary under the mouse',
    person: recorder,
    path: '/groups/record',
    reach: async (page) => {
      await sendUnready('Record group')(page)
      await page.getByRole('link', { name: 'Enter a neutral alias' }).hover()
    },
  },
  {
    name: 'an output whose questionnaire and question are left empty',
    person: recorder,
    path: '/outputs/record',
    reach: async (page) => {
      await page.getByLabel('Yes', { exact: true }).check()
      await click(page, 'Add a question')
      await sendUnready('Record output')(page)
    },
  },
  {
    name: 'groups found in the combobox',
    person: recorder,
    path: '/disruptions/record',
    reach: async (page) => {
      await openCombobox(page, 'Which group', '')
      await page.keyboard.press('ArrowDown')
      await page.locator('[role=option][aria-selected=true]').waitFor()
    },
  },
  {
    name: 'something typed into the combobox and not chosen',
    person: recorder,
    path: '/disruptions/record',
    reach: async (page) => {
      await openCombobox(page, 'Which group', 'No such alias')
      await page.keyboard.press('Tab')
      await page.getByText('Nothing is chosen.').waitFor()
    },
  },
  {
    name: 'a group mapped in place with everything missing',
    person: recorder,
    path: '/disruptions/record',
    reach: async (page) => {
      await click(page, 'Map a new group')
      await sendUnready('Map this group')(page)
    },
  },
  {
    name: 'a programme recorded in place without a name',
    person: recorder,
    path: '/outputs/record',
    reach: async (page) => {
      await click(page, 'Record a new programme')
      await sendUnready('Record this programme')(page)
    },
  },
  {
    name: 'several days, with a fault in them',
    person: recorder,
    path: '/disruptions/record',
    reach: async (page) => {
      await fillDays(page, ['31', '2', '2026'])
      await page.getByLabel('It lasted, or may lie, over several days').check()
      await page.getByRole('group', { name: 'Last day' }).waitFor()
      await sendUnready('Record disruption')(page)
    },
  },
  {
    name: 'outcomes added, one with a kind, and a grade with its notes',
    person: recorder,
    path: '/disruptions/record',
    reach: async (page) => {
      await click(page, 'Add an outcome')
      await page.locator('[id="outcomes.0.kind"]').selectOption({ label: 'Arrests' })
      await click(page, 'Add an outcome')
      await page.getByLabel('Negative', { exact: true }).check()
      await page.locator('.lv-notes').waitFor()
      await page.locator('summary', { hasText: 'Forces of other units' }).click()
    },
  },
  { name: 'suspected duplicates beside the form', person: recorder, path: '/disruptions/record', reach: typeTheSame },
  {
    name: 'a suspected duplicate said to differ, to be recorded with the form',
    person: recorder,
    path: '/disruptions/record',
    reach: async (page, house) => {
      await typeTheSame(page, house)
      const linked = page.getByRole('button', { name: /^They differ/ })
      await linked.first().click()
      await page.getByText(/recorded when you send the form/).first().waitFor({ state: 'attached' })
    },
  },
  {
    name: 'a record that was sent without a connection',
    person: recorder,
    path: async (house) => `/disruptions/${await ownDisruption(house)}/withdraw`,
    reach: async (page) => {
      await page.getByLabel('Why the disruption is withdrawn').fill('Entered twice')
      await page.route('**/graphql', (route) => route.abort())
      await sendUnready('Withdraw disruption')(page)
    },
  },
]
