import { randomUUID } from 'node:crypto'
import type { AssessmentFacts } from './anAssessment.ts'
import { everyField } from './everyField.ts'
import type { Person } from './person.ts'
import type { HistoryEntry, Refusal } from './shown.ts'

type Coded = { code: string; name: string }
export type ShownAssessment = {
  __typename: 'Assessment'
  id: string; version: number; ocg: { id: string }; assessedOn: string; score: number; band: string; method: Coded; methodVersion: string
  confidence: string; whyThisScore: string; isWithdrawn: boolean; reason: string | null; recordedBy: Coded; recordedAt: string
  history: HistoryEntry[]; mayCorrect: boolean
}
type StaleAssessment = { __typename: 'StaleAssessment'; message: string; yours: ShownAssessment; current: ShownAssessment }
type Answer = ShownAssessment | Refusal | StaleAssessment
type Told = { key?: string; version?: number; reason?: string }

type Asking = Pick<Person, 'ask'>

/** Recording, correcting and withdrawing assessments as one person does, with little said of each. */
export function assessmentsOf(person: Asking) {
  return keptBy<Pick<ShownAssessment, '__typename' | 'id' | 'version'>>(person, 'id version')
}

/** The same with every field, for tests of what is assessed. */
export function assessmentsInFull(person: Asking) {
  return keptBy<ShownAssessment>(person, everyField('Assessment'))
}

function keptBy<Shown>({ ask }: Asking, fields: string) {
  const submit = async (verb: 'record' | 'correct' | 'withdraw', input: object) => {
    const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}AssessmentInput`
    const { result } = await ask<{ result: Answer }>(
      `mutation ($input: ${type}!) { result: ${verb}Assessment(input: $input) {
         __typename ... on Assessment { ${fields} } ... on Refusal { message problems { field message } }
         ... on StaleAssessment { message yours { ${fields} } current { ${fields} } } } }`,
      { input },
    )
    return result as never as Shown
  }
  return {
    record: (ocg: { id: string }, facts: AssessmentFacts, { key = randomUUID() }: { key?: string } = {}) => submit('record', { key, ocg: ocg.id, facts }),
    correct: ({ id, version: seen }: { id: string; version: number }, facts: AssessmentFacts, { key = randomUUID(), version = seen, reason = 'The score was read wrongly.' }: Told = {}) =>
      submit('correct', { key, id, version, reason, facts }),
    withdraw: ({ id, version: seen }: { id: string; version: number }, { key = randomUUID(), version = seen, reason = 'Entered for the wrong group.' }: Told = {}) =>
      submit('withdraw', { key, id, version, reason }),
    read: async (id: string, asAt: Date | null = null) =>
      (await ask<{ assessment: ShownAssessment | null }>(`query ($id: ID!, $asAt: Instant) { assessment(id: $id, asAt: $asAt) { ${everyField('Assessment', ['mayCorrect'])} } }`, {
        id, asAt: asAt?.toISOString() ?? null,
      })).assessment,
  }
}
