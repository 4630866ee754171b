import { randomUUID } from 'node:crypto'
import { canary } from './canary.ts'
import { everyField } from './everyField.ts'
import type { Person } from './person.ts'
import type { Result } from './records.ts'
import type { HistoryEntry } from './shown.ts'

/** The facts of a decision of a meeting, as the API takes them. */
export type TaskingDecisionFacts = {
  ocg?: string | null; request?: string | null; decision: string; owner?: string | null; dueOn?: string | null; state: 'NOTED' | 'OPEN' | 'DONE' | 'DROPPED'; closedOn?: string | null
}
export type ShownTaskingDecision = {
  __typename: 'TaskingDecision'; id: string; version: number; meeting: { id: string }; ocg: { id: string } | null; request: { id: string } | null; isAboutOcg: boolean
  decision: string; owner: string | null; dueOn: string | null; state: string; closedOn: string | null; closingReason: string | null; isOverdue: boolean; isWithdrawn: boolean; reason: string | null
  mayCorrect: boolean; history: HistoryEntry[]
}

/** Something that a meeting decided to do, with whatever a story changes about it. */
export function aTaskingDecision(changed: Partial<TaskingDecisionFacts> = {}): TaskingDecisionFacts {
  return { decision: `Profile the finances of its premises. ${canary}`, owner: 'Financial investigation lead, EMSOU', dueOn: '2026-12-15', state: 'OPEN', closedOn: null, ...changed }
}

type Asking = Pick<Person, 'ask'>
const every = everyField('TaskingDecision')

/** What meetings of a unit decide, as one person keeps it, with little said of each. */
export function decisionsOf(person: Asking) {
  return keptBy<Pick<ShownTaskingDecision, '__typename' | 'id' | 'version' | 'decision'>>(person, 'id version decision')
}

/** The same with every field, for tests of what is decided. */
export function decisionsInFull(person: Asking) {
  return keptBy<ShownTaskingDecision>(person, every)
}

function keptBy<Shown>({ ask }: Asking, fields: string) {
  const submit = async (name: string, input: object): Promise<Result<Shown>> => {
    const { result } = await ask<{ result: Result<Shown> }>(
      `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { result: ${name}(input: $input) { __typename ... on TaskingDecision { ${fields} }
         ... on Refusal { message problems { field message } } ... on StaleTaskingDecision { message yours { id version } current { id version } } ... on TextWarning { message } } }`,
      { input: { key: randomUUID(), ...input } },
    )
    return result
  }
  const revision = ({ id, version }: { id: string; version: number }) => ({ id, version, reason: 'As the next meeting found.' })
  return {
    record: (meeting: string, facts = aTaskingDecision(), told: { key?: string } = {}) => submit('recordTaskingDecision', { meeting, facts, ...told }),
    correct: (known: { id: string; version: number }, facts: TaskingDecisionFacts, told: { reason?: string; key?: string } = {}) => submit('correctTaskingDecision', { ...revision(known), facts, ...told }),
    withdraw: (known: { id: string; version: number }, told: { reason?: string; key?: string } = {}) => submit('withdrawTaskingDecision', { ...revision(known), ...told }),
    read: async (id: string) => (await ask<{ taskingDecision: ShownTaskingDecision | null }>(`query ($id: ID!) { taskingDecision(id: $id) { ${every} } }`, { id })).taskingDecision,
  }
}
