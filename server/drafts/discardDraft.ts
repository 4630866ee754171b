import { recorderFrom } from '../access/viewer.ts'
import { lockSubmission } from '../database/submissionLock.ts'
import { refuseProblems } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { keyProblems } from '../facts/keyRules.ts'
import { removeDraft } from './draftStore.ts'

/**
 * Throws a draft of the viewer's own away; one that is not there is thrown away already.
 *
 * @throws RefusedError for those who do not record, and for a key that none can have
 */
export async function discardDraft({ viewer, database }: Acting, key: string): Promise<{ key: string }> {
  const writer = recorderFrom(viewer)
  refuseProblems(keyProblems(key))
  await lockSubmission(database, writer.code, key)
  await removeDraft(database, writer, key)
  return { key }
}
