import { limitInWords } from '../../../comparison/change/pointsInWords.ts'
import { type ChangeGrain, grainNames } from '../../../comparison/change/pointPeriods.ts'
import { inThousands } from '../../../facts/inThousands.ts'
import { dayInWords } from '../../../periods/day.ts'
import type { PackSeries } from './packSeries.ts'
import { limitsOf } from './pointsDrawn.ts'

/**
 * "EMSOU: gross disruptions led, by month: 3 of 24 months stand out (2 special causes); mean 8.2, limits 1.3 to 15.1".
 *
 * Of several phases it is about the last, which it names: limits of an earlier one say nothing of now. As the page of change says it
 * (client/compare/change/changeTitle.ts), with whose counts they are.
 *
 * Checked in: test/unit/packs/parts/change/changeSection.test.ts.
 */
export function changeTitle({ of, measureInWords, points, phases, signals }: PackSeries, grain: ChangeGrain): string {
  const { one, many } = grainNames[grain]
  const by = `${of}: ${measureInWords.slice(0, 1).toLowerCase()}${measureInWords.slice(1)}, by ${one}`
  const counts = points.flatMap(({ value }) => value ?? [])
  if (counts.length === 0) return `${by}: no count of any of these ${many}`
  if (counts.every((count) => count === 0)) return `${by}: none in any of these ${many}${counts.length < points.length ? ' that have a count' : ''}`
  const last = phases.at(-1)
  const limits = limitsOf(last ?? null)
  if (!last || (!limits && phases.length === 1)) return `${by}: no limits can be reckoned`
  const own = signals.filter(({ points: [place = -1] }) => points[place]?.phase === last.number)
  const before = signals.length - own.length
  const phase = phases.length > 1 ? `phase ${last.number}, from ${dayInWords(last.from)},` : ''
  if (!limits) return `${by}: ${phase} has no limits${before > 0 ? `; ${causes(before)} before it` : ''}`
  const reckoned = `mean ${limitInWords(limits.mean)}, ${last.chart?.isTrial ? 'trial limits' : 'limits'} ${limitInWords(limits.lower)} to ${limitInWords(limits.upper)}`
  const found = own.length === 0 ? `no ${one} stands out` : `${standOut(own, last.points, many)} (${causes(own.length)})`
  return `${by}: ${phase && `in ${phase} `}${found}; ${reckoned}${before > 0 ? `; before it, ${causes(before)}` : ''}`
}

function causes(count: number): string {
  return `${inThousands(count)} special ${count === 1 ? 'cause' : 'causes'}`
}

/** "3 of 24 months stand out": each point once, whichever rules find it. */
function standOut(signals: PackSeries['signals'], all: number, many: string): string {
  const found = new Set(signals.flatMap(({ points }) => points)).size
  return `${inThousands(found)} of ${inThousands(all)} ${many} ${found === 1 ? 'stands' : 'stand'} out`
}
