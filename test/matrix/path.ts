import { everyFieldOf } from './selection.ts'

type Node = Record<string, unknown> | null | undefined
/** How a type is asked for in one state: where its fields stand in the answer, and what leads there. */
export type Path = { query: string; variables?: Record<string, unknown>; pick: (data: Record<string, unknown> | null) => unknown; withIssuers?: boolean }


/** Follows names and places down an answer; nothing where one of them is not there. */
export const at = (...steps: (string | number)[]) => (data: Record<string, unknown> | null) =>
  steps.reduce<unknown>((value, step) => (typeof value === 'object' && value !== null ? (value as Record<string | number, unknown>)[step] : undefined), data)

/** Nothing of a union's other member, where no field of it was asked for. */
export const emptyIsNone = (value: Node) => (value && Object.keys(value).length === 0 ? null : value)

/** A query whose field leads to the type: `{ disruption(...) { gradings { EVERY } } }`. */
export function leading(type: string, query: string, steps: (string | number)[], variables: Record<string, unknown> = {}): Path {
  return { query: query.replace('EVERY', everyFieldOf(type)), variables, pick: at(...steps) }
}

/** A change that is refused or warned of, whatever happens: nothing of it is kept. */
export function change(type: string, name: string, input: Record<string, unknown>, inner: string, ...steps: (string | number)[]): Path {
  const inputType = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${inputType}!) { it: ${name}(input: $input) { __typename ${inner} } }`
  const found = leading(type, query, ['it', ...steps], { input })
  // Another member of the union stands there with its name alone.
  return { ...found, pick: (data) => { const value = found.pick(data) as Node; return value && Object.keys(value).length > 1 ? value : undefined } }
}
export const stale = (kind: string, id: string, reason = 'Read an older version.') =>
  change(`Stale${kind}`, `withdraw${kind}`, { key: 'matrix-stale-key', id, version: 1, reason }, `... on Stale${kind} { EVERY }`)
