import { aDisruption } from '../../support/aDisruption.ts'
import { click, heading, problem, type State } from './state.ts'

const board = 'NETWORK-BOARD-MEMBER-1'

/** One disruption in a month in which nobody recorded another. */
const alone = (effect: string, path: string): State['path'] => async ({ as }) => {
  await as('SWROCU-PERFORMANCE-LEAD-1').disruptions.record(aDisruption({ effect }))
  return path
}

export const impactStates: State[] = [
  {
    name: 'the figures of a unit of which there is too little to say',
    person: board,
    path: alone('2015-03-11', '/impact/unit/SWROCU?period=M2015-03'),
    reach: async (page) => {
      await page.getByText(/^Too few to say: months, curves/).waitFor()
      if (await page.getByRole('heading', { name: 'Month by month' }).count()) throw new Error('Months are shown of one disruption')
    },
  },
  {
    name: 'the network, with a unit of which there is too little to say',
    person: board,
    path: alone('2015-05-12', '/impact/network?period=M2015-05'),
    reach: async (page) => {
      await page.getByRole('listitem').filter({ hasText: 'SWROCU' }).getByText(/^Too few to say/).waitFor()
    },
  },
  {
    name: 'the network asked for days and a moment that are not the ends of months',
    person: board,
    path: '/impact/network',
    reach: async (page) => {
      await heading(page, 'Month by month')
      await page.getByLabel('Period', { exact: true }).selectOption('Between two months')
      await page.getByLabel('First month').fill('3 March 2026')
      await page.getByLabel('Last month').fill('June 2026')
      await page.getByLabel('As at', { exact: true }).selectOption('The end of a past month')
      await page.getByLabel('As at the end of').fill('10 June 2026')
      await click(page, 'Show figures')
      await problem(page)
    },
  },
]
