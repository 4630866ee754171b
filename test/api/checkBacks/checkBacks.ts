import { randomUUID } from 'node:crypto'
import { everyField } from '../../support/everyField.ts'
import type { Person } from '../../support/person.ts'
import type { Refusal, HistoryEntry } from '../../support/shown.ts'

export type Facts = { result: 'HELD' | 'PARTLY_HELD' | 'LOST' | 'UNKNOWN'; checkedOn: string; whyThisResult: string; evidence?: string | null }
export type ShownCheckBack = {
  __typename: 'CheckBack'
  id: string; months: number; dueOn: string; state: string; isNeeded: boolean; result: string | null; checkedOn: string | null
  whyThisResult: string | null; evidence: string | null; version: number | null; reason: string | null; recordedBy: { label: string } | null
  recordedAt: string | null; history: HistoryEntry[]; mayRecord: boolean; mayCorrect: boolean; disruption: { id: string }
}
type Stale = { __typename: 'StaleCheckBack'; message: string; yours: ShownCheckBack; current: ShownCheckBack }
export type Change = ShownCheckBack | Refusal | Stale | { __typename: 'TextWarning'; findings: { field: string }[] }

/** A complete answer, with whatever a story changes about it. */
export function aCheckBack(changed: Partial<Facts> = {}): Facts {
  return { result: 'HELD', checkedOn: '2026-11-20', whyThisResult: 'The line has not come back; the phone is silent.', evidence: 'Call data of the last four weeks.', ...changed }
}

const fields = everyField('CheckBack')
const selected = `__typename ... on CheckBack { ${fields} } ... on Refusal { message problems { field message } } ... on TextWarning { findings { field } }
  ... on StaleCheckBack { message yours { ${fields} } current { ${fields} } }`

async function change(person: Person, verb: 'record' | 'correct' | 'withdraw', input: object): Promise<Change> {
  const type = `${verb[0]?.toUpperCase()}${verb.slice(1)}CheckBackInput`
  const { result } = await person.ask<{ result: Change }>(`mutation ($input: ${type}!) { result: ${verb}CheckBack(input: $input) { ${selected} } }`, {
    input: { key: randomUUID(), ...input },
  })
  return result
}

export const recordCheckBack = (person: Person, disruption: string, months: number, facts = aCheckBack(), told: { key?: string } = {}) =>
  change(person, 'record', { disruption, months, facts, ...told })

type Known = { id: string; version: number | null }
export const correctCheckBack = (person: Person, { id, version }: Known, facts: Facts, reason = 'The line came back since.') => change(person, 'correct', { id, version, reason, facts })
export const withdrawCheckBack = (person: Person, { id, version }: Known, reason = 'Of another line.') => change(person, 'withdraw', { id, version, reason })

export function recorded(result: Change): ShownCheckBack {
  if (result.__typename !== 'CheckBack') throw new Error(`Not recorded: ${JSON.stringify(result)}`)
  return result
}

export function whyRefused(result: Change): string[] {
  if (result.__typename !== 'Refusal') throw new Error(`Not refused: ${JSON.stringify(result).slice(0, 400)}`)
  return result.problems.map(({ field, message }) => `${field}: ${message}`)
}

/** The check-backs of a disruption by month; null for those who may not see them. */
export async function checkBacksOf(person: Person, reference: string, asAt: string | null = null): Promise<ShownCheckBack[] | null> {
  const { disruption } = await person.ask<{ disruption: { checkBacks: ShownCheckBack[] | null } }>(
    `query ($reference: String!, $asAt: Instant) { disruption(reference: $reference, asAt: $asAt) { checkBacks { ${fields} } } }`, { reference, asAt },
  )
  return disruption.checkBacks
}
