import { maySeeRecords, mayTrackReturns, whyNot } from '../access/viewer.ts'
import { RefusedError } from '../errors.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import type { Period } from '../periods/period.ts'
import { definitionsAt } from '../returns/definitionsAt.ts'
import { deskCells, idsOf, type DeskCellRecord } from './deskCells.ts'
import type { DeskAsking, PeriodsAsked } from './deskAsking.ts'
import { messageAbout, type DeskMessageRecord } from './deskMessage.ts'
import { readContacts, readLastMessages } from './deskStore.ts'
import { periodsAsked } from './periodsAsked.ts'

/** One unit's returns, newest period first. */
export type DeskRowRecord = { unitCode: string; cells: DeskCellRecord[]; contacts: string[]; lastMessage: DeskMessageRecord | null }
/** Every unit's returns: units in geographic order, newest period first. */
export type DeskRecord = { at: Date; periods: Period[]; rows: DeskRowRecord[] }

/**
 * Where does every unit's return of each period stand now? For the network operations centre.
 *
 * @throws RefusedError for anybody else, and where the periods are not as `periodsAsked` wants them
 * Checked in: test/api/returnDesk/desk.test.ts.
 */
export async function desk(asker: DeskAsking, asked: PeriodsAsked): Promise<DeskRecord> {
  if (!mayTrackReturns(asker.viewer)) throw new RefusedError(whyNot(asker.viewer, 'see'))
  const periods = await periodsNewestFirst(asker, asked)
  return { at: asker.now, periods, rows: await deskRows(asker, [...asker.reference.units.keys()], periods) }
}

/**
 * Where do the returns of the viewer's own unit stand now?
 *
 * @throws RefusedError for people without a unit, and where the periods are not as `periodsAsked` wants them
 */
export async function ownReturns(asker: DeskAsking, asked: PeriodsAsked): Promise<DeskRowRecord> {
  if (!maySeeRecords(asker.viewer)) throw new RefusedError('You are not of a unit: returns of every unit are on the desk')
  const { unitCode } = asker.viewer
  const [row] = await deskRows(asker, [unitCode], await periodsNewestFirst(asker, asked))
  return row ?? { unitCode, cells: [], contacts: [], lastMessage: null }
}

async function periodsNewestFirst({ database, now }: DeskAsking, asked: PeriodsAsked): Promise<Period[]> {
  return periodsAsked(await definitionsAt(database, null), asked, londonDayOf(now)).toReversed()
}

/** However many units and periods, the same few statements. */
async function deskRows(asker: DeskAsking, unitCodes: readonly string[], periods: readonly Period[]): Promise<DeskRowRecord[]> {
  const cells = await deskCells(asker, unitCodes, periods)
  const contacts = await readContacts(asker, londonDayOf(asker.now), asker.hasDemonstrationPeople)
  const said = new Map((await readLastMessages(asker, idsOf(cells.map(({ record }) => record)))).map((one) => [one.unitCode, messageAbout(one, periods)]))
  return unitCodes.map((unitCode) => ({
    unitCode,
    cells: cells.filter(({ record }) => record.unitCode === unitCode),
    contacts: contacts.get(unitCode) ?? [],
    lastMessage: said.get(unitCode) ?? null,
  }))
}
