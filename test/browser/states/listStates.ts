import type { Page } from 'playwright-core'
import { click, cutOff, problem, recorder, type State } from './state.ts'

const lists = ['/disruptions', '/groups', '/outputs']

/** What is asked page after page for a file never comes, or fails. */
const holdDownload = (page: Page, isAway: boolean) =>
  page.route('**/graphql', async (route) => {
    if (!(route.request().postData() ?? '').includes('"first":100')) return route.continue()
    if (isAway) await route.abort()
  })

const each = (name: string, reach: State['reach']): State[] => lists.map((path) => ({ name: `${path}: ${name}`, person: recorder, path, reach }))

export const listStates: State[] = [
  ...each('filters, other period and columns open', async (page) => {
    await page.locator('summary', { hasText: 'Columns' }).click()
    const period = page.getByText('Other period', { exact: true })
    if (await period.count()) await period.click()
    // On a narrow screen the filters are folded; here they are open, and stay so when the window becomes narrow.
    await page.locator('#filters-summary').waitFor()
    await page.getByRole('form', { name: 'Filters' }).waitFor()
    await page.getByRole('form', { name: 'Columns' }).waitFor()
  }),
  {
    name: '/disruptions: a file that is being made',
    person: recorder,
    path: '/disruptions',
    reach: async (page) => {
      await holdDownload(page, false)
      await click(page, 'Download as CSV')
      await page.getByRole('progressbar', { name: 'Download' }).waitFor()
    },
  },
  {
    name: '/disruptions: a file that could not be made',
    person: recorder,
    path: '/disruptions',
    reach: async (page) => {
      await holdDownload(page, true)
      await click(page, 'Download as CSV')
      await page.getByText('The file could not be made.').waitFor()
    },
  },
  {
    name: '/disruptions: a list that cannot be fetched',
    person: recorder,
    path: '/disruptions',
    reach: async (page) => {
      await cutOff(page)
      await page.locator('thead button').first().click()
      await page.getByText('Longview cannot be reached').first().waitFor()
    },
  },
  {
    name: '/disruptions: a list that is still on its way',
    person: recorder,
    path: '/disruptions',
    reach: async (page) => {
      await page.route('**/graphql', () => undefined)
      await page.locator('thead button').first().click()
      await page.locator('[aria-busy=true]').waitFor()
    },
  },
  {
    name: '/disruptions: a number of days that is none, among other faults',
    person: recorder,
    path: '/disruptions',
    reach: async (page) => {
      await page.getByLabel('Recorded more than this many days after').fill('some')
      await page.getByText('Other period', { exact: true }).click()
      await page.getByLabel('First day').fill('32 March 2026')
      await click(page, 'Apply filters')
      await problem(page)
    },
  },
]
