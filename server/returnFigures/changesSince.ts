import type { Acting } from '../facts/acting.ts'
import type { ReturnRecord } from '../returns/returnRecord.ts'
import { changedFigures, type ChangedFigure } from './changedFigures.ts'
import { changedRecords, type ChangeCounts, type ChangedRecord, countChangedRecords } from './changedRecords.ts'
import { comparedSnapshot } from './comparedSnapshot.ts'
import { figuresAsked } from './figuresAsked.ts'
import { preparedFigures } from './standingFigures.ts'

/** What became known of a return since its figures were frozen, or accepted where those stand as accepted; `changedRecords` for people of the unit alone. */
export type ReturnChanges = ChangeCounts & { since: Date; isSinceAcceptance: boolean; figures: ChangedFigure[]; changedRecords: ChangedRecord[] }

/**
 * What would be other now in the figures of a return that were frozen last: old and new of each figure, and what happened to
 * the records behind them. Null where nothing was frozen.
 *
 * Statements: 2 where nothing changed; else 10.
 */
export async function changesSince(acting: Acting, record: ReturnRecord): Promise<ReturnChanges | null> {
  const snapshot = await comparedSnapshot(acting, record)
  if (snapshot === null) return null
  const asAt = record.asAt ?? acting.now
  const told = { since: snapshot.figuresAsAt, isSinceAcceptance: snapshot.id === record.acceptedSnapshotId }
  const between = { since: snapshot.figuresAsAt, asAt }
  const counts = await countChangedRecords(acting, record, between)
  // What is stated changes only in a draft.
  if (counts.records === 0 && record.snapshotId !== null) return { ...told, ...counts, figures: [], changedRecords: [] }
  const asked = await figuresAsked(acting, snapshot)
  const figures = changedFigures(snapshot.figures, await preparedFigures(acting, record, asAt), asked, acting.reference)
  return { ...told, ...counts, figures, changedRecords: await changedRecords(acting, record, between) }
}
