import { isDeepStrictEqual } from 'node:util'
import { recorderFrom } from '../access/viewer.ts'
import { addAuditEntry } from '../audit/addAuditEntry.ts'
import { lockSubmission } from '../database/submissionLock.ts'
import { refuseProblems, type Problem } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { screenText } from '../screening/screenText.ts'
import { screenTexts } from '../screening/screenTexts.ts'
import type { AnsweredText } from '../screening/textAnswer.ts'
import type { SentText } from '../screening/textsOfInput.ts'
import type { DraftRecord, KeptDraft } from './draftRecord.ts'
import { textsOfContent } from './draftContent.ts'
import { checkDraft, mostDrafts, noSuchRecord, type DraftInput } from './draftRules.ts'
import { findDraftedId } from './draftedRecord.ts'
import { countDrafts, findDraft, isCarriedOut, writeDraft, type Writer } from './draftStore.ts'
import { StaleDraftError } from './staleDraft.ts'

/**
 * Saves a draft of the viewer's own. The same draft again is answered with what is stored, whatever revision it started
 * from, and has no second effect. What it says is screened before it is stored.
 *
 * @throws RefusedError that names everything to mend
 * @throws StaleDraftError when it was saved from elsewhere since the revision that the writer started from
 * @throws TextWarningError when a text looks like a personal detail and was not answered for
 */
export async function saveDraft(acting: Acting, input: DraftInput): Promise<DraftRecord> {
  const { database, now } = acting
  const writer = recorderFrom(acting.viewer)
  const kept = await acceptDraft(acting, input)
  await lockSubmission(database, writer.code, kept.key)
  const stored = await findDraft(database, writer, kept.key)
  if (stored && isSame(stored, kept)) return stored
  if (stored && stored.revision !== input.revision) throw new StaleDraftError(stored)
  refuseProblems(stored ? [] : await problemsOfNew(acting, writer, input))
  const texts = screenDraft(kept, input, stored)
  const saved = await writeDraft(database, writer, kept, now)
  await addAuditEntry(database, {
    at: now, kind: stored ? 'ALTERATION' : 'COLLECTION', operation: 'saveDraft', actor: writer,
    record: { kind: 'Draft', ids: [], unitCode: writer.unitCode }, detail: texts.length > 0 ? { texts } : {},
  })
  return saved
}

/** What the trail keeps of answers. The names of a draft's fields are the writer's, as its texts are, so they are not kept. */
function screenDraft(kept: KeptDraft, input: DraftInput, stored: DraftRecord | null): AnsweredText[] {
  // What the stored draft holds was answered for when it was stored: after a reload nobody is asked of it again.
  const before = stored ? textsOfDraft(stored).flatMap(({ text }) => screenText(text).map(({ token }) => token)) : []
  return screenTexts(textsOfDraft(kept), input, new Set(before)).map((one) => ({ ...one, field: one.field === 'summary' ? 'summary' : 'content' }))
}

function textsOfDraft({ summary, content }: Pick<KeptDraft, 'summary' | 'content'>): SentText[] {
  return [{ field: 'summary', text: summary }, ...textsOfContent(content)]
}

async function acceptDraft(acting: Acting, input: DraftInput): Promise<KeptDraft> {
  const { key, kind, record, recordVersion, summary } = input
  const { content, problems } = checkDraft(input)
  const recordId = record ? await findDraftedId(acting, kind, record) : null
  refuseProblems(record && !recordId ? [...problems, noSuchRecord] : problems)
  if (content === null) throw new RangeError('Content that could not be read was not refused')
  return { key, kind, recordId, recordVersion: recordVersion ?? null, summary: summary.trim(), content }
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
