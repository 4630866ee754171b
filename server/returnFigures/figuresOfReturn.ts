import type { Acting } from '../facts/acting.ts'
import { definitionOfVersion } from '../returns/definitionOfVersion.ts'
import type { AskedFigure } from '../returns/returnDefinitionRecord.ts'
import type { ReturnRecord } from '../returns/returnRecord.ts'
import { beforePeriods, type BeforePeriod } from './beforePeriods.ts'
import { checksOf } from './checks/checksOf.ts'
import type { ReturnCheckRecord } from './returnCheck.ts'
import { shownFigures, type ShownFigure } from './shownFigures.ts'
import { snapshotOf } from './snapshotOf.ts'
import type { ReturnSnapshotRecord } from './snapshotRecord.ts'
import { isUnapprovedOfOthers, standingFigures, type StandingFigures } from './standingFigures.ts'
import { comparedFigures } from './unusualCells.ts'

type FiguresOfReturn = StandingFigures & { asked: readonly AskedFigure[]; before: readonly BeforePeriod[] }

const read = new WeakMap<ReturnRecord, Promise<FiguresOfReturn>>()

/**
 * The figures of a return as they stand, what it asks for, and what was returned for the periods before. They are read once for each
 * time that the return is read, however many fields ask for them.
 */
export function figuresOfReturn(asker: Acting, record: ReturnRecord): Promise<FiguresOfReturn> {
  const known = read.get(record)
  if (known) return known
  const reading = readFigures(asker, record)
  read.set(record, reading)
  return reading
}

async function readFigures(asker: Acting, record: ReturnRecord): Promise<FiguresOfReturn> {
  const standing = await standingFigures(asker, record)
  return { ...standing, ...(await readAround(asker, record, standing.snapshot)) }
}

/** Frozen figures stand beside what had been returned when they were frozen, so that nothing on their page moves. */
async function readAround(asker: Acting, record: ReturnRecord, snapshot: ReturnSnapshotRecord | null) {
  const { figures: asked } = await definitionOfVersion(asker.database, snapshot?.definitionVersion ?? record.definitionVersion)
  return { asked, before: await beforePeriods(asker, record, { compared: comparedFigures(asked), asAt: snapshot?.approvedAt ?? record.asAt }) }
}

/** The figures of a return as its page shows them; none for the centre before the unit head has approved them. */
export async function shownFiguresOf(asker: Acting, record: ReturnRecord): Promise<ShownFigure[]> {
  if (isUnapprovedOfOthers(asker, record)) return []
  return shownFigures({ ...record, ...(await figuresOfReturn(asker, record)), reference: asker.reference })
}

/** The figures that stand as accepted while others are prepared, approved, sent or asked about; null where none were accepted, or they are those of the page. */
export async function acceptedFiguresOf(asker: Acting, record: ReturnRecord): Promise<ShownFigure[] | null> {
  const { acceptedSnapshotId, snapshotId } = record
  if (acceptedSnapshotId === null || acceptedSnapshotId === snapshotId) return null
  const snapshot = await snapshotOf(asker, acceptedSnapshotId)
  return shownFigures({ ...record, ...(await readAround(asker, record, snapshot)), rows: snapshot.figures, snapshot, reference: asker.reference })
}

/** What is to be mended or said before the return may be approved; once approved, what was said then. A past moment has nothing to mend. */
export async function checksOfReturn(asker: Acting, record: ReturnRecord): Promise<ReturnCheckRecord[]> {
  const { snapshot, rows, entries, before } = await figuresOfReturn(asker, record)
  if (snapshot) return snapshot.checks
  return record.asAt === null ? checksOf(asker, record, rows, entries, before) : []
}
