import type { AuditActor } from './addAuditEntry.ts'

/** What was refused: the field of the API, as `Mutation.recordOcg`, and a code. Never a word, an id or an alias that was sent. */
export type NotedRefusal = { field: string; code: string; times: number }

/** A file that was given out: of what record, and in codes and hashes which file it is. */
export type TakenFile = { kind: string; id: string; detail: Record<string, unknown> }

/** What a request must leave in the trail, noted while it is carried out and written once at its end. */
export type RequestNotes = {
  actor: AuditActor | null
  /** Fields of Query or Mutation that were asked for, by their names in the schema. */
  fields: Set<string>
  /** Ids of groups whose details are in the answer. */
  groupsRead: Set<string>
  /** Files in the answer that leave the house. */
  filesTaken: TakenFile[]
  refusals: Map<string, NotedRefusal>
  /** Errors noted already: one refusal passes several places. */
  noted: WeakSet<object>
}

/** Notes of a request that has not begun. */
export function freshNotes(actor: AuditActor | null): RequestNotes {
  return { actor, fields: new Set(), groupsRead: new Set(), filesTaken: [], refusals: new Map(), noted: new WeakSet() }
}

/** Notes a refusal, once for each error; refused fifty times over in a list, it is one with a count. */
export function noteRefusal({ refusals, noted }: RequestNotes, field: string, error: object, code: string): void {
  if (noted.has(error)) return
  noted.add(error)
  const key = `${field} ${code}`
  refusals.set(key, { field, code, times: (refusals.get(key)?.times ?? 0) + 1 })
}
