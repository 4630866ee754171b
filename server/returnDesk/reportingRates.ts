import { maySeeRecords, maySeeReturns, mayTrackReturns, whyNot } from '../access/viewer.ts'
import { RefusedError } from '../errors.ts'
import { holdsInventedRecords } from '../measures/inventedRecords.ts'
import { shareOfAll, type PartOf } from '../measures/longTerm/shareOfAll.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import type { Day } from '../periods/day.ts'
import type { Period } from '../periods/period.ts'
import { definitionsAt } from '../returns/definitionsAt.ts'
import { findReturns } from '../returns/findReturns.ts'
import { daysLate, lateness } from '../returns/lateness.ts'
import type { ReturnRecord } from '../returns/returnRecord.ts'
import type { DeskAsking, PeriodsAsked } from './deskAsking.ts'
import { periodsAsked } from './periodsAsked.ts'
import { reportingCaveats } from './reportingCaveats.ts'

type Counts = { due: number; received: number; onTime: number; accepted: number }
/** Reporting of one period; days late are null where nothing was sent. */
export type PeriodReporting = Counts & { period: Period; daysLate: number | null }
/** Reporting of one unit, or of all together where `unitCode` is null. */
export type UnitReporting = Omit<Counts, 'onTime'> & { unitCode: string | null; onTime: PartOf | null; medianDaysLate: number | null; months: PeriodReporting[] }
export type ReportingRates = { periods: Period[]; units: UnitReporting[]; network: UnitReporting | null; caveats: string[] }

/**
 * How did reporting go: what was due, what came, what came on time, what was accepted, and how late the rest was?
 *
 * Unit: returns, one for each unit and period that has ended. Due: its day has passed, or it was sent before. A return that is not due
 * yet is in no figure; one that is due and was not sent is missing: it counts as due and as nothing else, and adds no days late.
 * On time: first sent by its London day, with the last extension granted before. Denominator: returns due. Interval: Wilson, 95%.
 * Median days late: of those sent after their day; null where none were, which is not 0.
 * A unit sees its own and no network. Units stand in geographic order and are not ranked.
 * Source: events of returns, four statements.
 *
 * @throws RefusedError for those who see no returns, and where the periods are not as `periodsAsked` wants them
 * Checked in: test/api/returnDesk/reportingRates.test.ts.
 */
export async function reportingRates(asker: DeskAsking, asked: PeriodsAsked): Promise<ReportingRates> {
  const { viewer, reference, database, now } = asker
  if (!maySeeReturns(viewer)) throw new RefusedError(whyNot(viewer, 'see'))
  const today = londonDayOf(now)
  const periods = periodsAsked(await definitionsAt(database, null), asked, today)
  const unitCodes = maySeeRecords(viewer) ? [viewer.unitCode] : [...reference.units.keys()]
  const records = await findReturns(asker, { unitCodes, periods }, null)
  return {
    periods,
    units: unitCodes.map((code) => reportingOf(code, records.filter(({ unitCode }) => unitCode === code), periods, today)),
    network: mayTrackReturns(viewer) ? reportingOf(null, records, periods, today) : null,
    caveats: reportingCaveats({ records, today, isInvented: await holdsInventedRecords(database) }),
  }
}

/** The figures of some returns, whole and by period. Checked in: test/api/returnDesk/reportingRates.test.ts. */
function reportingOf(unitCode: string | null, records: readonly ReturnRecord[], periods: readonly Period[], today: Day): UnitReporting {
  const { onTime, ...counts } = countsOf(records, today)
  return {
    unitCode,
    ...counts,
    onTime: shareOfAll(onTime, counts.due, 1),
    medianDaysLate: medianOf(records.filter(({ sentAt }) => sentAt !== null).map((record) => daysLate(record, today)).filter((days) => days > 0)),
    months: periods.map((period) => {
      const ofPeriod = records.filter((record) => record.period.code === period.code)
      const sent = ofPeriod.filter(({ sentAt }) => sentAt !== null)
      return { period, ...countsOf(ofPeriod, today), daysLate: sent.length === 0 ? null : sent.reduce((sum, record) => sum + daysLate(record, today), 0) }
    }),
  }
}

function countsOf(records: readonly ReturnRecord[], today: Day): Counts {
  return {
    due: records.filter((record) => lateness(record, today) !== 'NOT_DUE').length,
    received: records.filter(({ sentAt }) => sentAt !== null).length,
    onTime: records.filter((record) => lateness(record, today) === 'ON_TIME').length,
    accepted: records.filter(({ acceptedAt }) => acceptedAt !== null).length,
  }
}

/** The middle one, or the mean of the two in the middle; null of none. */
function medianOf(numbers: readonly number[]): number | null {
  const ordered = numbers.toSorted((one, other) => one - other)
  const middle = ordered.slice(Math.ceil(ordered.length / 2) - 1, Math.floor(ordered.length / 2) + 1)
  return middle.length === 0 ? null : middle.reduce((sum, number) => sum + number, 0) / middle.length
}
