import type { Viewer } from '../access/viewer.ts'
import { maySeeAggregates, whyNotSeeFigures } from '../access/viewer.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { refusal, RefusedError } from '../errors.ts'
import { notComeYet } from '../facts/asAt.ts'
import type { Day } from '../periods/day.ts'
import { dayInWords, daysBetween } from '../periods/day.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { parsePeriod } from '../periods/period.ts'
import type { Period } from '../periods/period.ts'
import { samePeriodAYearBefore } from '../periods/samePeriodAYearBefore.ts'
import type { Span } from '../periods/span.ts'
import type { ReferenceData, Unit } from '../units/referenceData.ts'
import type { Basis } from './basis.ts'
import { firstDayNotElapsed } from './firstDayNotElapsed.ts'
import { mayOpenRecordsOf, whyTooNarrow } from './singleRecords.ts'

/** Which records figures are counted from: those of a unit or, with null, of all; of a period; as known at a moment. */
export type RecordsAsked = { unit: { code: string } | null; period: Span; asAt: Date }

/**
 * Who asks, when, in which transaction, and the reference data to name things with. `ownMoment` is a moment that Longview chose itself, as
 * that of a board pack, a minute before it was asked for: it may be asked for whatever the day, as nobody may choose it afterwards.
 */
export type Asker = { viewer: Viewer | null; now: Date; database: RequestDatabase; reference: ReferenceData; ownMoment?: Date }

/** What is asked for. `asAt` null means now. Without a basis, chooseBasis decides; `fillGaps` counts what is recorded where a return is missing. */
export type Asked = { period: string; asAt: Date | null; basis?: Basis | null; fillGaps?: boolean | null }

/** What the figures of a page are about: every one of them is made from the same scope. */
export type FigureScope = {
  /** The unit that led; null for the whole network. */
  unit: Unit | null
  period: Period
  /** What was known at this moment, and nothing that came later. */
  asAt: Date
  /** The London day of `asAt`: no figure goes beyond it. */
  asAtDay: Day
  /** The first day after the part of the period that had passed at `asAt`; `period.from` when none had. */
  elapsedTo: Day
  yearBefore: Period
  /** Whether the viewer may open the records under the figures. */
  mayOpenRecords: boolean
}

/** Beyond this many days a running total steps by month: a line has at most 1,000 points. */
const longestByDay = 800

/**
 * Which figures may this viewer have for what they asked?
 *
 * Why `asAt` decides what "to date" means: the same address must give the same figures again later.
 *
 * @param unitCode a unit, or null for the network
 * @throws RefusedError when the viewer sees no figures of units, there is no such unit or period, `asAt` has not come yet,
 *   the period had not begun then, or it is too narrow for somebody who may not open the records
 * Checked in: test/unit/measures/figureScope.test.ts.
 */
export function figureScope(asker: Pick<Asker, 'viewer' | 'now' | 'reference' | 'ownMoment'>, unitCode: string | null, asked: Asked): FigureScope {
  if (!maySeeAggregates(asker.viewer)) throw new RefusedError(whyNotSeeFigures(asker.viewer))
  const asAt = asked.asAt ?? asker.now
  if (asAt > asker.now) throw notComeYet()
  const unit = unitCode === null ? null : asker.reference.units.get(unitCode)
  if (unit === undefined) throw refusal('unit', 'There is no unit with that code: choose one from the list')
  const asAtDay = londonDayOf(asAt)
  const { period, yearBefore } = periodsAsked(asked.period, asAtDay)
  const mayOpenRecords = mayOpenRecordsOf(asker.viewer, unitCode)
  const tooNarrow = mayOpenRecords ? null : whyTooNarrow(period, asked.asAt?.getTime() === asker.ownMoment?.getTime() ? null : asked.asAt)
  if (tooNarrow) throw refusal(tooNarrow.field, tooNarrow.message)
  if (period.from > asAtDay) {
    throw refusal('period', `${period.inWords} had not begun on ${dayInWords(asAtDay)}: there is nothing to count, which is not the same as none`)
  }
  return { unit, period, asAt, asAtDay, elapsedTo: firstDayNotElapsed(period, asAtDay), yearBefore, mayOpenRecords }
}

/**
 * Running totals step by day, or by month where the period is too long for that; the year before does the same. Somebody
 * who may not open the records gets months: a step on a day is one record's day and grade.
 */
export function grainOf({ period, mayOpenRecords }: Pick<FigureScope, 'period' | 'mayOpenRecords'>): 'day' | 'month' {
  return mayOpenRecords && daysBetween(period.from, period.to) <= longestByDay ? 'day' : 'month'
}

/** Longer than a year, a period overlaps the same period a year before: the same records would count on both sides. */
export function overlapsYearBefore(scope: Pick<FigureScope, 'period' | 'yearBefore'>): boolean {
  return scope.yearBefore.to > scope.period.from
}

function periodsAsked(code: string, asAtDay: Day): { period: Period; yearBefore: Period } {
  try {
    const period = parsePeriod(code, asAtDay)
    return { period, yearBefore: samePeriodAYearBefore(period) }
  } catch (error) {
    // These words are made for people; any other error is a fault of ours.
    if (error instanceof RangeError) throw refusal('period', error.message)
    throw error
  }
}
