import { isDeepStrictEqual } from 'node:util'
import { recorderFrom } from '../access/viewer.ts'
import { addAuditEntry } from '../audit/addAuditEntry.ts'
import { lockSubmission } from '../database/submissionLock.ts'
import { refuseProblems, type Problem } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { answeredBefore } from '../screening/answeredBefore.ts'
import { screenTexts } from '../screening/screenTexts.ts'
import type { AnsweredText } from '../screening/textAnswer.ts'
import type { DraftRecord, KeptDraft } from './draftRecord.ts'
import { checkDraft, mostDrafts, noSuchRecord, type DraftInput } from './draftRules.ts'
import { findCorrected, type Corrected } from './draftedRecord.ts'
import { isOfSame } from './draftedTexts.ts'
import { countDrafts, findDraft, isCarriedOut, writeDraft, type Writer } from './draftStore.ts'
import { StaleDraftError } from './staleDraft.ts'
import { textsOfDraft } from './textsOfDraft.ts'

/** What was let through before: the draft as it is stored, and the record that it corrects. */
type Before = { stored: DraftRecord | null; corrected: Corrected | null }

/**
 * Saves a draft of the viewer's own. The same draft again is answered with what is stored, whatever revision it started
 * from, and has no second effect. What it says is screened before it is stored; of what the stored
 * draft or the record that it corrects says already, nobody is asked again.
 *
 * @throws RefusedError that names everything to mend
 * @throws StaleDraftError when it was saved from elsewhere since the revision that the writer started from
 * @throws TextWarningError when a text looks like a personal detail and was not answered for
 */
export async function saveDraft(acting: Acting, input: DraftInput): Promise<DraftRecord> {
  const { database, now } = acting
  const writer = recorderFrom(acting.viewer)
  const corrected = input.record ? await findCorrected(acting, input.kind, input.record) : null
  const kept = acceptDraft(input, corrected)
  await lockSubmission(database, writer.code, kept.key)
  const stored = await findDraft(database, writer, kept.key)
  if (stored && isSame(stored, kept)) return stored
  if (stored && stored.revision !== input.revision) throw new StaleDraftError(stored)
  refuseProblems(stored ? [] : await problemsOfNew(acting, writer, input))
  const texts = await screenDraft(kept, input, { stored, corrected })
  const saved = await writeDraft(database, writer, kept, now)
  await addAuditEntry(database, {
    at: now, kind: stored ? 'ALTERATION' : 'COLLECTION', operation: 'saveDraft', actor: writer,
    record: { kind: 'Draft', ids: [], unitCode: writer.unitCode }, detail: texts.length > 0 ? { texts } : {},
  })
  return saved
}

/** What the trail keeps of answers. The names of a draft's fields are the writer's, as its texts are, so they are not kept. */
async function screenDraft(kept: KeptDraft, input: DraftInput, { stored, corrected }: Before): Promise<AnsweredText[]> {
  const texts = textsOfDraft(kept)
  // What the stored draft of that record holds was answered for when it was stored, also where the page was loaded anew since.
  const before = await answeredBefore(texts, input, async () => [
    ...(stored && isOfSame(stored, kept) ? textsOfDraft(stored).map(({ text }) => text) : []),
    ...((await corrected?.readTexts()) ?? []),
  ])
  return screenTexts(texts, input, before).map((one) => ({ ...one, field: one.field === 'summary' ? 'summary' : 'content' }))
}

function acceptDraft(input: DraftInput, corrected: Corrected | null): KeptDraft {
  const { key, kind, record, recordVersion, summary } = input
  const { content, problems } = checkDraft(input)
  refuseProblems(record && !corrected ? [...problems, noSuchRecord] : problems)
  if (content === null) throw new RangeError('Content that could not be read was not refused')
  return { key, kind, recordId: corrected?.id ?? null, recordVersion: recordVersion ?? null, summary: summary.trim(), content }
}

async function problemsOfNew({ database }: Acting, writer: Writer, { key, revision }: DraftInput): Promise<Problem[]> {
  if (await isCarriedOut(database, writer, key)) {
    return [{ field: 'key', message: 'This was recorded already, so it is no draft any more. Begin a new form to record something else.' }]
  }
  if (revision > 0) {
    return [{ field: 'revision', message: 'This draft was thrown away in the meantime. To keep what is typed, save it as a new draft.' }]
  }
  const isFull = (await countDrafts(database, writer)) >= mostDrafts
  return isFull ? [{ field: 'key', message: `You have ${mostDrafts} drafts, the most there can be. Send or throw away some of them first.` }] : []
}

function isSame(stored: DraftRecord, { content, ...kept }: KeptDraft): boolean {
  const { key, kind, recordId, recordVersion, summary } = stored
  return isDeepStrictEqual({ key, kind, recordId, recordVersion, summary }, kept) && isDeepStrictEqual(JSON.parse(stored.content), JSON.parse(content))
}
