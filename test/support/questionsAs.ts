import { randomUUID } from 'node:crypto'
import type { Person } from './person.ts'

export type ShownQuestion = {
  __typename: 'SavedQuestion'
  slug: string
  name: string
  page: string
  dates: string
  parameters: { name: string; value: string }[]
  period: { code: string; inWords: string } | null
  isMine: boolean
  isShared: boolean
  savedAt: string
  savedBy: string
}
export type QuestionAnswer =
  | ShownQuestion
  | { __typename: 'Refusal'; message: string; problems: { field: string; message: string }[] }
  | { __typename: 'TextWarning'; message: string }

const shown = '__typename slug name page dates parameters { name value } period { code inWords } isMine isShared savedAt savedBy'
const answered = `... on SavedQuestion { ${shown} } ... on Refusal { __typename message problems { field message } } ... on TextWarning { __typename message }`

/** A question as it is sent, complete; what a story tells otherwise stands over it. */
export function aQuestionToSave(told: object = {}) {
  return {
    name: 'Share held, by quarter', page: 'MEASURE', dates: 'LAST_QUARTER', isShared: false,
    parameters: [{ name: 'measure', value: 'HELD_AFTER_12_MONTHS' }, { name: 'basis', value: 'AS_RETURNED' }], ...told,
  }
}

/** Saved questions as one person saves, asks and removes them. */
export function questionsAs({ ask }: Person) {
  return {
    save: async (told: object = {}, key: string = randomUUID()): Promise<QuestionAnswer> =>
      (await ask<{ it: QuestionAnswer }>(`mutation ($input: SaveQuestionInput!) { it: saveQuestion(input: $input) { ${answered} } }`, { input: { key, ...aQuestionToSave(told) } })).it,
    remove: async (slug: string, key: string = randomUUID()): Promise<QuestionAnswer> =>
      (await ask<{ it: QuestionAnswer }>(`mutation ($input: RemoveQuestionInput!) { it: removeQuestion(input: $input) { ${answered} } }`, { input: { key, slug } })).it,
    list: async (): Promise<ShownQuestion[]> => (await ask<{ it: ShownQuestion[] }>(`{ it: savedQuestions { ${shown} } }`)).it,
    find: async (slug: string): Promise<ShownQuestion | null> => (await ask<{ it: ShownQuestion | null }>(`query ($slug: String!) { it: savedQuestion(slug: $slug) { ${shown} } }`, { slug })).it,
  }
}

/** The question that was saved. */
export function kept(answer: QuestionAnswer): ShownQuestion {
  if (answer.__typename !== 'SavedQuestion') throw new Error(`Not saved: ${JSON.stringify(answer)}`)
  return answer
}
