import { randomUUID } from 'node:crypto'
import { canary } from './canary.ts'
import type { Refusal, Stale } from './shown.ts'

type Ask = <T>(query: string, variables?: object) => Promise<T>
type Known = { id: string; version: number }
type Told = { key?: string; version?: number; reason?: string }

export type RecordWord = 'Disruption' | 'Ocg' | 'Output' | 'Programme'

export type Result<Shown> = Shown | Refusal | Stale<Shown>

/** Recording, correcting, withdrawing and restoring records of one kind. */
export type Records<Facts, Shown> = {
  /** With `status`, a group of that status. */
  record: (facts: Facts, told?: { key?: string; status?: string }) => Promise<Result<Shown>>
  correct: (known: Known, facts: Facts, told?: Told) => Promise<Result<Shown>>
  withdraw: (known: Known, told?: Told) => Promise<Result<Shown>>
  restore: (known: Known, told?: Told) => Promise<Result<Shown>>
}

/** @param plain what is asked of a version to compare with */
export function recordsOf<Facts, Shown>(ask: Ask, word: RecordWord, fields: string, plain = fields): Records<Facts, Shown> {
  const submit = async (verb: 'record' | 'correct' | 'withdraw' | 'restore', input: object) => {
    const name = `${verb}${word}`
    const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
    const { result } = await ask<{ result: Result<Shown> }>(
      `mutation ($input: ${type}!) { result: ${name}(input: $input) {
         __typename
         ... on ${word} { ${fields} }
         ... on Refusal { message problems { field message } }
         ... on Stale${word} { message yours { ${plain} } current { ${plain} } }
       } }`,
      { input },
    )
    return result
  }
  return {
    record: (facts, { key = randomUUID(), ...told } = {}) => submit('record', { key, facts, ...told }),
    correct: ({ id, version: seen }, facts, { key = randomUUID(), version = seen, reason = `The interview showed more. ${canary}` } = {}) =>
      submit('correct', { key, id, version, reason, facts }),
    withdraw: ({ id, version: seen }, { key = randomUUID(), version = seen, reason = 'Entered twice.' } = {}) =>
      submit('withdraw', { key, id, version, reason }),
    restore: ({ id, version: seen }, { key = randomUUID(), version = seen, reason = `Withdrawn by mistake. ${canary}` } = {}) =>
      submit('restore', { key, id, version, reason }),
  }
}

/** The record that a mutation made. */
export function made<Shown extends { __typename: string }>(result: Result<Shown>): Shown {
  if (result.__typename === 'Refusal' || result.__typename.startsWith('Stale')) throw new Error(`Not made: ${JSON.stringify(result)}`)
  return result as Shown
}

/** The refusal that a mutation answered with. */
export function refused(result: Result<{ __typename: string }>): Refusal {
  if (result.__typename !== 'Refusal') throw new Error(`Not refused: ${JSON.stringify(result).slice(0, 400)}`)
  return result as Refusal
}

/** The fields that a refusal names. */
export function fieldsRefused(result: Result<{ __typename: string }>): string[] {
  return refused(result).problems.map(({ field }) => field)
}
