import { maySeeRecords, mayTrackReturns } from '../access/viewer.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import type { Period } from '../periods/period.ts'
import { definitionsAt } from '../returns/definitionsAt.ts'
import { expectedPeriods } from '../returns/expectedPeriods.ts'
import { findReturns } from '../returns/findReturns.ts'
import { lateness } from '../returns/lateness.ts'
import type { ReturnState } from '../returns/returnTransitions.ts'
import { deskCells, idsOf, type DeskCellRecord } from './deskCells.ts'
import type { DeskAsking } from './deskAsking.ts'
import { messageAbout, type DeskMessageRecord } from './deskMessage.ts'
import { readChases } from './deskStore.ts'

/** What returns ask of somebody today. */
export type ReturnsToday = {
  toSend: DeskCellRecord[]
  queried: DeskCellRecord[]
  chases: DeskMessageRecord[]
  changed: DeskCellRecord[]
  toAccept: number
  overdue: number
}

const nothing: ReturnsToday = { toSend: [], queried: [], chases: [], changed: [], toAccept: 0, overdue: 0 }

/** It lies with the unit; one that the centre queries was sent, and is told apart. */
const unsent: readonly ReturnState[] = ['NOT_STARTED', 'DRAFT', 'READY', 'REOPENED']

/** What returns ask of the viewer today: of a unit, what it is to send and to answer; of the centre, counts; of nobody else anything. */
export async function returnsToday(asker: DeskAsking): Promise<ReturnsToday> {
  if (maySeeRecords(asker.viewer)) return ofUnit(asker, asker.viewer.unitCode)
  return mayTrackReturns(asker.viewer) ? ofCentre(asker) : nothing
}

async function ofUnit(asker: DeskAsking, unitCode: string): Promise<ReturnsToday> {
  const periods = await periodsEver(asker)
  const cells = await deskCells(asker, [unitCode], periods)
  const toSend = cells.filter(({ record }) => unsent.includes(record.state)).toSorted(byDueDay)
  const queried = cells.filter(({ record, openQueries }) => record.state === 'QUERIED' && openQueries > 0)
  const chases = await readChases(asker, idsOf([...toSend, ...queried].map(({ record }) => record)))
  return {
    ...nothing,
    toSend,
    queried,
    chases: chases.map((said) => messageAbout(said, periods)),
    changed: cells.filter(({ record, changedRecords }) => record.state === 'ACCEPTED' && changedRecords > 0),
  }
}

async function ofCentre(asker: DeskAsking): Promise<ReturnsToday> {
  const records = await findReturns(asker, { unitCodes: [...asker.reference.units.keys()], periods: await periodsEver(asker) }, null)
  const today = londonDayOf(asker.now)
  return {
    ...nothing,
    toAccept: records.filter(({ state }) => state === 'SUBMITTED').length,
    overdue: records.filter((record) => record.sentAt === null && lateness(record, today) === 'LATE').length,
  }
}

const byDueDay = (one: DeskCellRecord, other: DeskCellRecord) => (one.record.dueOn < other.record.dueOn ? -1 : Number(one.record.dueOn > other.record.dueOn))

/** Oldest first. */
async function periodsEver({ database, now }: DeskAsking): Promise<Period[]> {
  const definitions = await definitionsAt(database, null)
  const today = londonDayOf(now)
  return expectedPeriods(definitions, definitions[0]?.validFrom ?? today, today, today)
}
