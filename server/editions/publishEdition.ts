import { accepterFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { RefusedError, refuseProblems } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { textProblems, tidy } from '../facts/textRules.ts'
import { holdsInventedRecords } from '../measures/inventedRecords.ts'
import type { Day } from '../periods/day.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { snapshotsOf } from '../returnFigures/snapshotOf.ts'
import { definitionsAt } from '../returns/definitionsAt.ts'
import { findReturns } from '../returns/findReturns.ts'
import { lateness } from '../returns/lateness.ts'
import type { ReturnRecord } from '../returns/returnRecord.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import { editionFiles } from './editionFiles.ts'
import { editionPeriod } from './editionPeriod.ts'
import { editionFormat, type MissingFromEdition } from './editionRecord.ts'
import { addEdition, claimEditionNumber, readFiguresOfSnapshots, readLatestSnapshots } from './editionStore.ts'

export type PublishEdition = WithTextAnswers & {
  key: string
  /** Code of the period. */
  period: string
  /** Why it is published again; needed where the period has an edition. */
  note?: string | null | undefined
}

type AcceptedReturn = ReturnRecord & { id: string; acceptedSnapshotId: string }

/**
 * Publishes the returns of a period that stand as accepted, and lists those that are missing. What is published is what was
 * frozen: later acceptances make no edition another.
 *
 * @throws RefusedError when the period cannot be published, nothing of it was accepted, or nothing changed since its last edition
 */
export async function publishEdition(acting: Acting, input: PublishEdition): Promise<Made> {
  const { database, now, reference } = acting
  const viewer = accepterFrom(acting.viewer)
  return carryOutOnce(database, { viewer, operation: 'publishEdition', recordKind: 'Edition', input, now }, null, async (id) => {
    const number = await claimEditionNumber(database)
    const today = londonDayOf(now)
    const { period, parts } = editionPeriod(input.period, await definitionsAt(database, null), today)
    const expected = await findReturns(acting, { unitCodes: [...reference.units.keys()], periods: parts }, null)
    const accepted = expected.filter(isAccepted)
    if (accepted.length === 0) throw new RefusedError(`No return for ${period.inWords} has been accepted, so there is nothing to publish`)
    const note = await checkedNote(acting, input, period.code, accepted)
    const snapshotIds = accepted.map((one) => one.acceptedSnapshotId)
    const snapshots = await snapshotsOf(acting, snapshotIds)
    const snapshotOf = new Map(snapshots.map((one) => [one.id, one]))
    const content = {
      number, id, period, format: editionFormat, note, publishedAt: now, publishedBy: viewer.code,
      isInvented: await holdsInventedRecords(database),
      missing: expected.filter((one) => !isAccepted(one)).map((one) => missingFrom(one, today)),
      figures: await readFiguresOfSnapshots(database, snapshotIds),
    }
    const frozen = accepted.map((one) => {
      const snapshot = snapshotOf.get(one.acceptedSnapshotId)
      if (!snapshot) throw new Error('The figures of an accepted return cannot be read')
      return { ...snapshot, unitCode: one.unitCode, periodCode: one.period.code }
    })
    const { jsonSha256, csvSha256 } = editionFiles({ ...content, returns: frozen })
    const returns = accepted.map((one) => ({ returnId: one.id, unitCode: one.unitCode, periodCode: one.period.code, snapshotId: one.acceptedSnapshotId }))
    await addEdition(database, { ...content, jsonSha256, csvSha256, returns })
  })
}

/** Why it is published again, where it is: two editions of one thing would only be two numbers. */
async function checkedNote({ database }: Acting, { note }: PublishEdition, periodCode: string, accepted: AcceptedReturn[]): Promise<string | null> {
  const before = await readLatestSnapshots(database, periodCode)
  refuseProblems(textProblems('note', note, { name: 'why it is published again', atMost: 1_000, isRequired: before !== null }))
  const now = new Set(accepted.map((one) => one.acceptedSnapshotId))
  if (before?.length === now.size && before.every((id) => now.has(id))) {
    throw new RefusedError('Nothing was accepted since the last edition of this period, so it would be the same again')
  }
  return tidy(note)
}

function isAccepted(one: ReturnRecord): one is AcceptedReturn {
  return one.id !== null && one.acceptedSnapshotId !== null
}

function missingFrom(one: ReturnRecord, today: Day): MissingFromEdition {
  const notSent = lateness(one, today) === 'LATE' ? 'NOT_RECEIVED' : 'NOT_DUE'
  return { unit: one.unitCode, period: one.period.code, why: one.sentAt === null ? notSent : 'NOT_ACCEPTED' }
}
