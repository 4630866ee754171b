import { randomUUID } from 'node:crypto'
import { canary } from './canary.ts'
import { everyField } from './everyField.ts'
import type { Person } from './person.ts'
import type { Result } from './records.ts'
import type { HistoryEntry } from './shown.ts'

/** The facts of a request of a force, as the API takes them. */
export type GatewayRequestFacts = {
  force: string; forceReference?: string | null; receivedOn: string; wantedBy?: string | null; ocg?: string | null; threat?: string | null; helpAsked: string
}
/** What was decided on it. */
export type GatewayDecisionFacts = {
  state: 'WAITING' | 'DEFERRED' | 'ACCEPTED' | 'DECLINED'; decidedOn?: string | null; decision?: string | null; meeting?: string | null; owner?: string | null; dueOn?: string | null
}
export type ShownGatewayRequest = {
  __typename: 'GatewayRequest'; id: string; version: number; unit: { code: string }; force: { code: string }; forceReference: string | null; receivedOn: string; wantedBy: string | null
  ocg: { id: string } | null; isAboutOcg: boolean; threat: { code: string } | null; helpAsked: string; state: string; daysWaiting: number | null; decidedOn: string | null
  meeting: { id: string } | null; decision: string | null; owner: string | null; dueOn: string | null; furtherDecisions: { id: string }[]; isWithdrawn: boolean
  reason: string | null; mayCorrect: boolean; history: HistoryEntry[]
}

/** A complete request, with whatever a story changes about it. */
export function aGatewayRequest(changed: Partial<GatewayRequestFacts> = {}): GatewayRequestFacts {
  return {
    force: 'LEICESTERSHIRE', forceReference: 'Tasking 12 of 2026', receivedOn: '2026-11-10', wantedBy: '2026-12-20', ocg: null, threat: 'DRUGS',
    helpAsked: `A surveillance team for two weeks. ${canary}`, ...changed,
  }
}

/** Help that is granted, with whatever a story changes about it. */
export function anAcceptance(changed: Partial<GatewayDecisionFacts> = {}): GatewayDecisionFacts {
  return { state: 'ACCEPTED', decidedOn: '2026-11-20', decision: `Accepted: a team is free. ${canary}`, owner: 'Covert operations lead, EMSOU', dueOn: '2026-12-01', meeting: null, ...changed }
}

type Asking = Pick<Person, 'ask'>
const every = everyField('GatewayRequest')

/** The requests of forces to a unit, as one person keeps them, with little said of each. */
export function requestsOf(person: Asking) {
  return keptBy<Pick<ShownGatewayRequest, '__typename' | 'id' | 'version' | 'helpAsked'>>(person, 'id version helpAsked')
}

/** The same with every field, for tests of what is asked for and decided. */
export function requestsInFull(person: Asking) {
  return keptBy<ShownGatewayRequest>(person, every)
}

function keptBy<Shown>({ ask }: Asking, fields: string) {
  const submit = async (name: string, input: object): Promise<Result<Shown>> => {
    const { result } = await ask<{ result: Result<Shown> }>(
      `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) { result: ${name}(input: $input) { __typename ... on GatewayRequest { ${fields} }
         ... on Refusal { message problems { field message } } ... on StaleGatewayRequest { message yours { id version } current { id version } } ... on TextWarning { message } } }`,
      { input: { key: randomUUID(), ...input } },
    )
    return result
  }
  const revision = ({ id, version }: { id: string; version: number }) => ({ id, version, reason: 'The force wrote again.' })
  return {
    record: (facts = aGatewayRequest(), told: { key?: string } = {}) => submit('recordGatewayRequest', { facts, ...told }),
    correct: (known: { id: string; version: number }, facts: GatewayRequestFacts, told: { reason?: string; key?: string } = {}) => submit('correctGatewayRequest', { ...revision(known), facts, ...told }),
    decide: ({ id, version }: { id: string; version: number }, facts: GatewayDecisionFacts = anAcceptance(), told: { reason?: string; key?: string } = {}) =>
      submit('decideGatewayRequest', { id, version, facts, ...told }),
    withdraw: (known: { id: string; version: number }, told: { reason?: string; key?: string } = {}) => submit('withdrawGatewayRequest', { ...revision(known), ...told }),
    read: async (id: string) => (await ask<{ gatewayRequest: ShownGatewayRequest | null }>(`query ($id: ID!) { gatewayRequest(id: $id) { ${every} } }`, { id })).gatewayRequest,
  }
}
