import { createHash } from 'node:crypto'
import { uuidv7 } from 'uuidv7'
import type { Viewer } from '../access/viewer.ts'
import { addAuditEntry, type AuditKind } from '../audit/addAuditEntry.ts'
import { RefusedError, refuseProblems } from '../errors.ts'
import { keyProblems } from '../facts/keyRules.ts'
import { answeredBefore } from '../screening/answeredBefore.ts'
import { screenTexts } from '../screening/screenTexts.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import { textsOfInput } from '../screening/textsOfInput.ts'
import { isPostgresFault } from './postgresFault.ts'
import type { RequestDatabase } from './requestTransaction.ts'
import { lockSubmission } from './submissionLock.ts'

export type Submission = {
  /** Who submits. */
  viewer: Viewer
  /** Name of the mutation. */
  operation: string
  /** What kind of record it makes or changes. */
  recordKind: 'Disruption' | 'Ocg' | 'Output' | 'Programme' | 'Assessment' | 'PlanAction' | 'CheckBack' | 'TaskingMeeting' | 'TaskingDecision' | 'GatewayRequest' | 'Return' | 'Edition' | 'ReturnDefinition' | 'Rebasing' | 'Setting' | 'Person' | 'Grant' | 'Session' | 'SavedQuestion' | 'PublicExport' | 'BoardPack'
  input: { key: string } & WithTextAnswers
  now: Date
  /** Whose unit's record it is, where that is not the unit of who submits. */
  recordUnit?: string
  /** Reads texts that were answered before and are not asked about again. Called only where something would be asked. */
  answeredTexts?: (() => Promise<string[]>) | undefined
  /** What the trail is told besides: codes and counts. A function where it is known only once the work is done. */
  detail?: Record<string, unknown> | (() => Record<string, unknown>)
}

/** What a mutation made: a record, and the moment as at which to show it. */
export type Made = { recordId: string; asAt: Date }

/**
 * Carries a submission out once. The same key with the same content again has no second effect and
 * gets the same answer; with other content it is refused. Whatever is refused or fails leaves nothing
 * behind: the work runs in a savepoint of the request's transaction.
 *
 * What people typed is screened before any of it is stored, and what was done is told in the trail.
 *
 * @param recordId the record to change; a fresh id is made where there is none yet
 * @param work gives the ids of further records that the submission tells something of, as the other end of a link
 * @throws TextWarningError when a text looks like a personal detail and was not answered for
 */
export async function carryOutOnce(
  database: RequestDatabase,
  submission: Submission,
  recordId: string | null,
  work: (recordId: string) => Promise<string[] | void>,
): Promise<Made> {
  const { viewer, operation, recordKind, recordUnit = submission.viewer.unitCode, input, now, answeredTexts, detail = {} } = submission
  const personCode = viewer.code
  refuseProblems(keyProblems(input.key))
  await lockSubmission(database, personCode, input.key)
  await database.$executeRawUnsafe('SAVEPOINT submission')
  try {
    const inputHash = hashOf(input)
    const id = recordId ?? uuidv7()
    // Before the key is claimed: that throws the draft away which the submission was.
    const before = answeredTexts && (await answeredBefore(textsOfInput(input), input, answeredTexts))
    const claimed = await database.$executeRaw`
      INSERT INTO idempotency_key (person_code, key, operation, input_hash, record_id, recorded_at)
      VALUES (${personCode}, ${input.key}, ${operation}, ${inputHash}, ${id}::uuid, ${now})
      ON CONFLICT (person_code, key) DO NOTHING`
    const made = claimed === 1 ? { recordId: id, asAt: now } : await madeBefore(database, submission, inputHash)
    if (claimed === 1) {
      const texts = screenTexts(textsOfInput(input), input, before)
      const further = (await work(id)) ?? []
      const record = { kind: recordKind, ids: [...new Set([id, ...further])], unitCode: recordUnit }
      await addAuditEntry(database, {
        at: now, kind: kindOf(submission), operation, actor: viewer, record, detail: { ...(typeof detail === 'function' ? detail() : detail), ...(texts.length > 0 ? { texts } : {}) },
      })
    }
    await database.$executeRawUnsafe('RELEASE SAVEPOINT submission')
    return made
  } catch (error) {
    await database.$executeRawUnsafe('ROLLBACK TO SAVEPOINT submission')
    if (isPostgresFault(error, 'LV005')) throw new RefusedError(decidedOn)
    if (isPostgresFault(error, 'LV010')) throw new RefusedError(threePeople)
    if (isPostgresFault(error, 'LV011')) throw new RefusedError(movedOnMeanwhile)
    if (isPostgresFault(error, 'LV012')) throw new RefusedError(askedOtherwiseMeanwhile)
    if (isPostgresFault(error, rowLevelSecurity) && changingHands.has(recordKind)) throw new RefusedError(handedOverMeanwhile)
    throw error
  }
}

/** What the database refuses of every record of a disruption, whichever mutation comes by it. */
const decidedOn = 'You decided on this disruption as a moderator, so somebody else must record it.'

/** What the database refuses of returns: the wrong hand, and a step that does not follow the last one. */
const threePeople = 'You took part in this return before: who prepares a return does not approve it, and who prepared, approved or sent it does not accept it. Ask another unit head, or another NOCC accepter.'
const movedOnMeanwhile = 'Nothing was kept: while you were sending this, somebody moved the return on. Load the page again.'
const askedOtherwiseMeanwhile = 'Nothing was kept: what returns ask changed while you were sending this. Load the page again.'

/** A group may be handed over between the moment at which it was found and the one at which something of it is written. */
const rowLevelSecurity = '42501'
const changingHands: ReadonlySet<Submission['recordKind']> = new Set(['Ocg', 'Assessment', 'PlanAction', 'GatewayRequest', 'TaskingDecision'])
const handedOverMeanwhile = 'Nothing was kept: while you were sending this, the group was handed over, so another unit holds it now. Load the page again.'

/** Two submissions of one hash are the same. Answers to what was found in them make no other: a try that was not answered stored nothing. */
function hashOf({ textAnswers: _answers, ...content }: Submission['input']): string {
  return createHash('sha256').update(JSON.stringify(content)).digest('hex')
}

/** Which kind of processing a mutation is, by its name and what it changes. */
function kindOf({ operation, recordKind }: Submission): AuditKind {
  if (recordKind === 'Person' || recordKind === 'Grant') return 'GRANT'
  if (recordKind === 'Session') return 'SIGN_OUT'
  if (recordKind === 'PublicExport') return 'DISCLOSURE'
  if (/^(merge|link|recordOcgLineage)/.test(operation)) return 'COMBINATION'
  return operation.startsWith('record') ? 'COLLECTION' : 'ALTERATION'
}

async function madeBefore(database: RequestDatabase, submission: Submission, inputHash: string): Promise<Made> {
  const before = await database.idempotencyKey.findUnique({
    where: { personCode_key: { personCode: submission.viewer.code, key: submission.input.key } },
  })
  if (!before || before.operation !== submission.operation || before.inputHash !== inputHash) {
    const message = 'This key was already used for another submission. Use a new key for each submission.'
    throw new RefusedError(message, [{ field: 'key', message }])
  }
  return { recordId: before.recordId, asAt: before.recordedAt }
}
