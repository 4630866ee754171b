import type { SeriesBreak } from '../../units/referenceData.ts'
import type { SeriesCut } from './changePhases.ts'
import type { RebasingRecord } from './rebasingRecord.ts'

/**
 * The days from which a series is not what it was: those on which counting changed, and those of re-basings that stand.
 *
 * Checked in: test/unit/comparison/changePhases.test.ts.
 */
export function seriesCuts(breaks: readonly SeriesBreak[], rebasings: readonly RebasingRecord[]): SeriesCut[] {
  return [
    ...breaks.map(({ day, reason }) => ({ day, why: `The way of counting changed: ${sentence(reason)}` })),
    ...rebasings.filter(({ withdrawnAt }) => withdrawnAt === null).map(({ fromDay, reason }) => ({ day: fromDay, why: `Re-based: ${sentence(reason)}` })),
  ]
}

function sentence(reason: string): string {
  return /[.!?]$/.test(reason) ? reason : `${reason}.`
}
