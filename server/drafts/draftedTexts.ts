import { recorderFrom } from '../access/viewer.ts'
import type { Acting } from '../facts/acting.ts'
import type { DraftKind, DraftRecord } from './draftRecord.ts'
import { findDraft } from './draftStore.ts'
import { textsOfDraft } from './textsOfDraft.ts'

/** Which draft is sent: its key, and what it was to become or to correct (null is a new record). */
type Sent = { key: string; kind: DraftKind; recordId: string | null }

/**
 * What the viewer's own draft under the key of a submission holds: it was answered for, or it had not been stored. A draft
 * of another record is of no help, and of somebody else's draft nothing is known.
 */
export async function draftedTexts({ database, viewer }: Acting, sent: Sent): Promise<string[]> {
  const draft = await findDraft(database, recorderFrom(viewer), sent.key)
  return draft && isOfSame(draft, sent) ? textsOfDraft(draft).map(({ text }) => text) : []
}

/** Are two drafts of the same record, or both of a new one of the same kind? */
export function isOfSame(one: Pick<DraftRecord, 'kind' | 'recordId'>, other: Pick<DraftRecord, 'kind' | 'recordId'>): boolean {
  return one.kind === other.kind && one.recordId === other.recordId
}
