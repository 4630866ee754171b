import { recorderFrom } from '../access/viewer.ts'
import { addAuditEntry } from '../audit/addAuditEntry.ts'
import { lockSubmission } from '../database/submissionLock.ts'
import { refuseProblems } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { keyProblems } from '../facts/keyRules.ts'
import { findDraft, removeDraft } from './draftStore.ts'
import { StaleDraftError } from './staleDraft.ts'

/** `revision`: the one that the writer saw last; 0 when they never saved it. */
export type DiscardDraft = { key: string; revision: number }

/**
 * Throws a draft of the viewer's own away; one that is not there is thrown away already.
 *
 * @throws RefusedError for those who do not record, and for a key that none can have
 * @throws StaleDraftError when it was saved since: what nobody looked at is not thrown away
 */
export async function discardDraft({ viewer, database, now }: Acting, { key, revision }: DiscardDraft): Promise<{ key: string }> {
  const writer = recorderFrom(viewer)
  refuseProblems(keyProblems(key))
  await lockSubmission(database, writer.code, key)
  const stored = await findDraft(database, writer, key)
  if (stored && stored.revision !== revision) throw new StaleDraftError(stored, 'This draft was saved again since. Open it before you throw it away.')
  await removeDraft(database, writer, key)
  if (stored) await addAuditEntry(database, { at: now, kind: 'ERASURE', operation: 'discardDraft', actor: writer, record: { kind: 'Draft', ids: [], unitCode: writer.unitCode } })
  return { key }
}
