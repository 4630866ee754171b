import { aDisruption } from '../../support/aDisruption.ts'
import { click, cutOff, heading, lead, problem, recorder, type State } from './state.ts'

const story = 'The store on the estate was emptied and its keeper charged; the line went quiet on the same day and nobody took it over. '.repeat(4)

/** Two records of the same line, as somebody enters one thing twice. */
const twice = (line: string): State['path'] => async ({ as }) => {
  const { disruptions } = as(lead)
  const facts = aDisruption({ target: { kind: 'COUNTY_LINE', reference: line } })
  await disruptions.record(facts)
  return `/disruptions/${(await disruptions.record(facts)).reference}`
}

export const recordStates: State[] = [
  {
    name: 'the form that links two records',
    person: recorder,
    path: twice('Line 51'),
    reach: async (page) => {
      await heading(page, 'Possible duplicates')
      await click(page, /^They differ/)
      await page.getByLabel('Why (optional)').waitFor()
    },
  },
  {
    name: 'the form that links two records, sent without a connection',
    person: recorder,
    path: twice('Line 52'),
    reach: async (page) => {
      await click(page, /^They belong together/)
      await cutOff(page)
      await click(page, /^Save\b/)
      await problem(page)
    },
  },
  {
    name: 'two records that are linked',
    person: recorder,
    path: twice('Line 53'),
    reach: async (page) => {
      await click(page, /^They belong together/)
      await page.getByLabel('Why (optional)').fill('Two days of action against one line')
      await click(page, /^Save\b/)
      await heading(page, 'Linked disruptions')
    },
  },
  {
    name: 'the form for a past moment, with a day to come',
    person: recorder,
    path: '/disruptions/EMSOU-2025-0001',
    reach: async (page) => {
      await page.getByText('As at now: choose a past moment').click()
      await page.getByLabel('As at day').fill('27/3/2099')
      await click(page, 'Show as at this moment')
      await problem(page)
    },
  },
  {
    name: 'a history with long texts opened',
    person: recorder,
    path: async ({ as }) => {
      const { disruptions } = as(lead)
      const made = await disruptions.record(aDisruption({ whatHappened: story }))
      return `/disruptions/${(await disruptions.correct(made, aDisruption({ whatHappened: `${story}Three more were charged.`, gradeReason: story }))).reference}`
    },
    reach: async (page) => {
      await heading(page, 'Version 2: corrected')
      for (const folded of await page.locator('.lv-folded summary').all()) await folded.click()
      await page.locator('.lv-folded[open]').first().waitFor()
    },
  },
  {
    name: 'a record that cannot be fetched',
    person: recorder,
    path: '/disruptions',
    reach: async (page) => {
      await page.locator('tbody th a').first().waitFor()
      await page.route('**/graphql', (route) => ((route.request().postData() ?? '').includes('reference') ? route.abort() : route.continue()))
      await page.locator('tbody th a').first().click()
      await page.getByText('Longview cannot be reached').waitFor()
    },
  },
  {
    name: 'the figures of a unit as tables, with how to read them',
    person: lead,
    path: '/impact/unit/EMSOU',
    reach: async (page) => {
      await heading(page, 'Month by month')
      for (const table of await page.getByRole('button', { name: 'Table', exact: true }).all()) await table.click()
      for (const how of await page.getByText('How to read this').all()) await how.click()
    },
  },
  {
    name: 'figures asked for a moment that is to come',
    person: lead,
    path: '/impact/unit/EMSOU',
    reach: async (page) => {
      await page.getByLabel('As at', { exact: true }).selectOption({ index: 1 })
      await page.getByLabel('As at day').fill('27/3/2099')
      await click(page, 'Show figures')
      await problem(page)
    },
  },
]
