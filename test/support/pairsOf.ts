import { randomUUID } from 'node:crypto'
import { everyField, flatFields } from './everyField.ts'
import type { Person } from './person.ts'
import type { Result } from './records.ts'
import type { ShownDisruption } from './shown.ts'

type Known = { id: string; version: number }
type Link = { kind?: 'RELATED' | 'DIFFERENT'; reason?: string | null; key?: string }

/** Saying of two disruptions that they are the same, related or different, as one person does it. */
export function pairsOf({ ask }: Pick<Person, 'ask'>) {
  const submit = async (name: string, input: object) => {
    const fields = everyField('Disruption', ['checkBacks', 'suspectedDuplicates'])
    const flat = flatFields('Disruption')
    const { result } = await ask<{ result: Result<ShownDisruption> }>(
      `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { result: ${name}(input: $input) {
         __typename ... on Disruption { ${fields} } ... on Refusal { message problems { field message } }
         ... on StaleDisruption { message yours { ${flat} } current { ${flat} } }
       } }`,
      { input },
    )
    return result
  }
  return {
    merge: ({ id, version }: Known, into: { id: string }, { key = randomUUID(), reason = 'The same raid.' } = {}) =>
      submit('mergeDisruption', { key, id, version, reason, into: into.id }),
    link: (one: { id: string }, other: { id: string }, { key = randomUUID(), kind = 'RELATED', reason = null }: Link = {}) =>
      submit('linkDisruptions', { key, disruption: one.id, other: other.id, kind, reason }),
    unlink: (one: { id: string }, other: { id: string }, { key = randomUUID() } = {}) =>
      submit('removeDisruptionLink', { key, disruption: one.id, other: other.id }),
  }
}
