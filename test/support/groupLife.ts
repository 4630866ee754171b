import { randomUUID } from 'node:crypto'
import { everyField } from './everyField.ts'
import type { DisruptionFacts } from './aDisruption.ts'
import type { Person } from './person.ts'
import { recordsOf, type Result } from './records.ts'
import type { HistoryEntry, Refusal, ShownDisruption, ShownGroup } from './shown.ts'

export type ShownSpell = { id: string; status: string; from: string; lastDay: string | null; reason: string; mayWithdraw: boolean; recordedBy: { code: string } }
export type ShownTransfer = { from: { code: string }; to: { code: string }; day: string; reason: string; recordedBy: { code: string } }
export type ShownPlanAction = {
  __typename: 'PlanAction'; id: string; version: number; ocg: { id: string }; strand: { code: string }; action: string; owner: string; dueOn: string
  state: string; closedOn: string | null; isOverdue: boolean; isWithdrawn: boolean; reason: string | null; mayCorrect: boolean; history: HistoryEntry[]
}
export type ShownLife = ShownGroup & {
  statusSpells: ShownSpell[]; transfers: ShownTransfer[]; planActions: { id: string }[]; mayTransfer: boolean
  lineage: { id: string; kind: string; day: string; mayWithdraw: boolean; from: { id: string } | null; to: { id: string } | null }[]
}
export type Transferred = { __typename: 'OcgTransferred'; alias: string; day: string; to: { code: string } }

/** What is read of a group here: its own tests read the rest. */
const life = `id version unit { code } alias status reason mayCorrect mayTransfer statusSpells { ${everyField('OcgStatusSpell')} } transfers { ${everyField('OcgTransfer')} }
  planActions { id } lineage { id kind day mayWithdraw from { id } to { id } } history { version changes { field fieldInWords before after } }`

const submit = async <Answer>({ ask }: Person, name: string, type: string, input: object): Promise<Answer> => {
  const inputType = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const { result } = await ask<{ result: Answer }>(
    `mutation ($input: ${inputType}!) { result: ${name}(input: $input) { __typename
       ... on ${type} { ${type === 'Ocg' ? life : everyField(type)} } ... on Refusal { message problems { field message } } } }`,
    { input: { key: randomUUID(), ...input } },
  )
  return result
}

/** What is recorded of a group besides its versions, as one person does it. */
export function groupLife(person: Person) {
  const reason = 'As the meeting decided.'
  const group = (name: string, input: object) => submit<Result<ShownLife>>(person, name, 'Ocg', { reason, ...input })
  return {
    groups: person.groups,
    disruptions: recordsOf<DisruptionFacts, Pick<ShownDisruption, '__typename' | 'id' | 'version' | 'reference' | 'operationName' | 'target'>>(
      person.ask, 'Disruption', 'id version reference operationName target { kind label ocg { id } }'),
    status: (ocg: string, told: { status: string; from: string; lastDay?: string | null; reason?: string; key?: string }) => group('recordOcgStatus', { ocg, ...told }),
    withdrawStatus: (id: string, told: { reason?: string; key?: string } = {}) => group('withdrawOcgStatus', { id, ...told }),
    link: (told: { from: string; to: string; kind?: string; day?: string; reason?: string; key?: string }) =>
      group('recordOcgLineage', { kind: 'MERGED_INTO', day: '2026-10-01', ...told }),
    unlink: (id: string, told: { reason?: string; key?: string } = {}) => group('withdrawOcgLineage', { id, ...told }),
    transfer: (known: { id: string; version: number }, told: { toUnit?: string; day?: string; reason?: string; key?: string } = {}) =>
      submit<Transferred | Refusal>(person, 'transferOcg', 'OcgTransferred', { reason, toUnit: 'ERSOU', day: '2026-11-01', id: known.id, version: known.version, ...told }),
    read: async (id: string, asAt: Date | null = null) =>
      (await person.ask<{ ocg: ShownLife | null }>(`query ($id: ID!, $asAt: Instant) { ocg(id: $id, asAt: $asAt) { ${life} } }`, { id, asAt: asAt?.toISOString() ?? null })).ocg,
  }
}

export type PlanActionFacts = { strand: string; action: string; owner: string; dueOn: string; state: string; closedOn?: string | null }

/** A complete action of a plan, with whatever a story changes about it. */
export function aPlanAction(changed: Partial<PlanActionFacts> = {}): PlanActionFacts {
  return { strand: 'PREVENT', action: 'Visit the two sites', owner: 'EMSOU prevent lead', dueOn: '2026-12-01', state: 'OPEN', closedOn: null, ...changed }
}

/** The plans of groups, as one person keeps them. */
export function plansOf(person: Person) {
  const plan = (name: string, input: object) => submit<ShownPlanAction | Refusal>(person, name, 'PlanAction', input)
  const revision = (known: { id: string; version: number }) => ({ id: known.id, version: known.version, reason: 'As the meeting decided.' })
  return {
    record: (ocg: string, facts = aPlanAction(), told: { key?: string } = {}) => plan('recordPlanAction', { ocg, facts, ...told }),
    correct: (known: { id: string; version: number }, facts: PlanActionFacts, told: { reason?: string; key?: string } = {}) =>
      plan('correctPlanAction', { ...revision(known), facts, ...told }),
    withdraw: (known: { id: string; version: number }, told: { reason?: string } = {}) => plan('withdrawPlanAction', { ...revision(known), ...told }),
    read: async (id: string) =>
      (await person.ask<{ planAction: ShownPlanAction | null }>(`query ($id: ID!) { planAction(id: $id) { ${everyField('PlanAction')} } }`, { id })).planAction,
  }
}
