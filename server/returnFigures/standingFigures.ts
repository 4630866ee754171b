import type { Acting } from '../facts/acting.ts'
import { maySeeRecords } from '../access/viewer.ts'
import { entriesOfReturn } from '../returns/returnEntries.ts'
import type { ReturnEntryRecord } from '../returns/returnEntryRecord.ts'
import type { ReturnRecord } from '../returns/returnRecord.ts'
import { computeFigures } from './computeFigures.ts'
import { figuresAsked } from './figuresAsked.ts'
import type { FigureRow } from './figureRow.ts'
import { snapshotOf } from './snapshotOf.ts'
import type { ReturnSnapshotRecord } from './snapshotRecord.ts'
import { withEntries } from './withEntries.ts'

/**
 * The figures of a return, the moment as at which they were computed, and with what they were frozen, where they are. `entries` are
 * those that a draft is made with; none of frozen figures.
 */
export type StandingFigures = { rows: FigureRow[]; entries: ReturnEntryRecord[]; figuresAsAt: Date; snapshot: ReturnSnapshotRecord | null }

/**
 * The figures of a return as its page shows them: frozen once it is approved; while it is prepared as things are at the moment
 * as at which it was read, and for people of the unit alone: what nobody has approved is no figure for the centre, and read every
 * minute it would tell of single records. Statements: 1, or 7 while it is prepared.
 */
export async function standingFigures(reader: Acting, record: ReturnRecord): Promise<StandingFigures> {
  if (record.snapshotId !== null) {
    const snapshot = await snapshotOf(reader, record.snapshotId)
    return { rows: snapshot.figures, entries: [], figuresAsAt: snapshot.figuresAsAt, snapshot }
  }
  const figuresAsAt = record.asAt ?? reader.now
  if (isUnapprovedOfOthers(reader, record)) return { rows: [], entries: [], figuresAsAt, snapshot: null }
  const entries = await entriesOfReturn(reader, record)
  return { rows: await withComputed(reader, record, entries, figuresAsAt), entries, figuresAsAt, snapshot: null }
}

/** Is it a return that is still prepared, of a unit whose records the viewer may not see? */
export function isUnapprovedOfOthers({ viewer }: Pick<Acting, 'viewer'>, { snapshotId, unitCode }: Pick<ReturnRecord, 'snapshotId' | 'unitCode'>): boolean {
  return snapshotId === null && !(maySeeRecords(viewer) && viewer.unitCode === unitCode)
}

/** The figures of a return as they would be frozen, were it approved: computed as at a moment, with what is stated of it. */
export async function preparedFigures(reader: Acting, record: ReturnRecord, figuresAsAt: Date): Promise<FigureRow[]> {
  return withComputed(reader, record, await entriesOfReturn(reader, record), figuresAsAt)
}

async function withComputed(reader: Acting, record: ReturnRecord, entries: readonly ReturnEntryRecord[], figuresAsAt: Date): Promise<FigureRow[]> {
  const asked = await figuresAsked(reader, record)
  return withEntries(await computeFigures(reader, record, figuresAsAt), entries, asked)
}
