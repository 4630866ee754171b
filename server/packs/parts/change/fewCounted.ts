import { grainNames } from '../../../comparison/change/pointPeriods.ts'
import { pointsInWords } from '../../../comparison/change/pointsInWords.ts'
import type { PackSeries } from './packSeries.ts'
import type { SeriesRead } from './readSeries.ts'

/** Below this share of what is usual, a month looks as if little of it had been recorded. Ours. */
const shareOfUsual = 0.1

/** Of a series that usually counts fewer, a month of 0 is nothing strange. Ours. */
const leastUsual = 5

/**
 * That months in which a series has almost nothing may be months that were not recorded or returned. Usual is the median of its counts above 0.
 *
 * Why: counts that begin in the middle of a chart look like a rise, and are found as special causes.
 *
 * Unit: disruptions, gross. Checked in: test/unit/packs/parts/change/fewCounted.test.ts.
 */
export function fewCounted({ series, grain }: Pick<SeriesRead, 'series' | 'grain'>): string[] {
  const { one, many } = grainNames[grain]
  const named = series.filter(({ measure }) => measure === 'GROSS').flatMap((of) => stretches(of).map((periods) => `${of.of}, ${pointsInWords(periods)}`))
  if (named.length === 0) return []
  return [
    `0, or less than a tenth of what is usual for the series: ${named.join('; ')}. Such ${many} may be ones of which records or returns are missing: before a special cause beside such a ${one} is read as a change, look at what was recorded.`,
  ]
}

type Periods = PackSeries['points'][number]['period'][]

/** Months with almost nothing that follow each other. */
function stretches({ points }: PackSeries): Periods[] {
  const counts = points.flatMap(({ value }) => value || []).toSorted((one, other) => one - other)
  const usual = counts[Math.floor(counts.length / 2)] ?? 0
  if (usual < leastUsual) return []
  return points.reduce<{ found: Periods[]; isOpen: boolean }>(({ found, isOpen }, { period, value }) => {
    if (value === null || value >= usual * shareOfUsual) return { found, isOpen: false }
    const last = isOpen ? found.at(-1) : undefined
    return { found: last ? [...found.slice(0, -1), [...last, period]] : [...found, [period]], isOpen: true }
  }, { found: [], isOpen: false }).found
}
