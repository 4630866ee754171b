import { refusal } from '../../errors.ts'
import { addMonths, dayInWords, previousDay } from '../../periods/day.ts'
import { monthOf } from '../../periods/month.ts'
import { monthsOf } from '../../periods/monthsOf.ts'
import { parsePeriod, type Period } from '../../periods/period.ts'
import { quartersOf } from '../../periods/quartersOf.ts'

/** How long one point of a series is. */
export const changeGrains = ['MONTH', 'QUARTER'] as const
export type ChangeGrain = (typeof changeGrains)[number]

/** One point and several, as sentences name them. */
export const grainNames = { MONTH: { one: 'month', many: 'months' }, QUARTER: { one: 'quarter', many: 'quarters' } } as const satisfies Record<ChangeGrain, { one: string; many: string }>

/** More points cannot be told apart on a page. */
const mostPoints = 120

/**
 * The months or quarters of a period, each of which is a point of a series, oldest first. Of a year to date the last is whole: it has
 * not ended.
 *
 * @throws RefusedError when the period begins or ends within one, or has more than 120
 * Checked in: test/unit/comparison/pointPeriods.test.ts.
 */
export function pointPeriods(period: Period, grain: ChangeGrain): Period[] {
  const { one, many } = grainNames[grain]
  const points = grain === 'MONTH' ? monthsOf(period).map(({ month }) => parsePeriod(`M${month}`, period.from)) : quartersOf(period).map(({ start }) => quarterFrom(start, period))
  const [first, last] = [points[0], points.at(-1)]
  if (!first || !last) throw new RangeError('A period has at least one day')
  const isWhole = first.from === period.from && (period.kind === 'YEAR_TO_DATE' || last.to === period.to)
  if (!isWhole) {
    throw refusal('period', `Each point is a whole ${one}, and this period begins or ends within one: choose ${dayInWords(first.from)} to ${dayInWords(previousDay(last.to))}`)
  }
  if (points.length > mostPoints) {
    const coarser = grain === 'MONTH' ? 'choose quarters, or a shorter period' : 'choose a shorter period'
    throw refusal('period', `This period has ${points.length} ${many}, and a chart over time shows at most ${mostPoints}: ${coarser}`)
  }
  return points
}

function quarterFrom(start: string, { from }: Period): Period {
  const monthsSinceApril = (Number(monthOf(start).slice(5)) + 8) % 12
  return parsePeriod(`FY${addMonths(start, -3).slice(0, 4)}-Q${monthsSinceApril / 3 + 1}`, from)
}
