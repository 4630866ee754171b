import { click, problem, type State } from './state.ts'

const administrator = 'NETWORK-ADMINISTRATOR-1'
const person = '/settings/people/EMSOU-RECORDER-2'

const opened = (name: string, button: string | RegExp, verb: string): State => ({
  name,
  person: administrator,
  path: person,
  reach: async (page) => {
    await click(page, button)
    await page.getByRole('button', { name: verb, exact: true }).click()
    await problem(page)
  },
})

export const peopleStates: State[] = [
  opened('a person disabled without a reason', 'Disable', 'Disable person'),
  opened('a person relabelled without a reason', 'Change label', 'Change label'),
  opened('a role ended without a reason', /^End (?!sessions)/, 'End role'),
  {
    name: 'a role given with everything missing',
    person: administrator,
    path: `${person}/grant`,
    reach: async (page) => {
      await page.getByLabel('Role', { exact: true }).selectOption('RECORDER')
      await page.getByLabel('Year').first().fill('soon')
      await click(page, 'Give role')
      await problem(page)
    },
  },
  {
    name: 'people sought by a name',
    person: administrator,
    path: '/settings/people',
    reach: async (page) => {
      await page.getByLabel('Code, or part of it').fill('somebody called so')
      await click(page, 'Apply filters')
      await problem(page)
    },
  },
]
