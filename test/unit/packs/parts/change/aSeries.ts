import type { ComparedFigure } from '../../../../../server/comparison/figures/comparedFigures.ts'
import { measureInWords } from '../../../../../server/comparison/change/changeMeasure.ts'
import { changeSeries } from '../../../../../server/comparison/change/changeSeries.ts'
import { pointPeriods } from '../../../../../server/comparison/change/pointPeriods.ts'
import type { RebasingRecord } from '../../../../../server/comparison/change/rebasingRecord.ts'
import { nameOf, type PackSeries } from '../../../../../server/packs/parts/change/packSeries.ts'
import { parsePeriod } from '../../../../../server/periods/period.ts'
import type { SeriesBreak, Unit } from '../../../../../server/units/referenceData.ts'

export const emsou: Unit = { code: 'EMSOU', name: 'East Midlands', region: '', alsoKnownAs: null, isRocu: true, position: 1, forces: [], residents: 0 }
const key = { GROSS: 'MINOR', NEGATIVE: 'NEGATIVE' } as const

type Told = {
  unit?: Unit | null; measure?: 'GROSS' | 'NEGATIVE'; period?: string; seriesBreaks?: SeriesBreak[]; rebasings?: RebasingRecord[]; datedTooLoosely?: number
  /** Why no month is given. */
  withheld?: string | null
}

/** The year that ended with October 2026 as recorded, with so many disruptions in each of its months. */
export function aSeries(counts: readonly number[], { unit = emsou, measure = 'GROSS', period = 'YE2026-10', seriesBreaks = [], rebasings = [], datedTooLoosely = 0, withheld = null }: Told = {}): PackSeries {
  const over = parsePeriod(period, '2026-11-20')
  const periods = pointPeriods(over, 'MONTH')
  const series = { measure, strand: null, unit }
  const figures = counts.map((quantity, place): ComparedFigure => ({ unitCode: 'EMSOU', from: periods[place]?.from ?? null, to: periods[place]?.to ?? null, about: 'DISRUPTIONS_LED', key: key[measure], quantity }))
  const facts = {
    series, figures, scope: { asAt: new Date('2026-11-20T09:29:00Z'), asAtDay: '2026-11-20', mayOpenRecords: true }, on: { basis: 'AS_RECORDED' as const, gaps: [] },
    ofScope: { periods: [], expected: [], definitions: [] }, withheld,
  }
  const { between: _between, ...found } = changeSeries(periods, facts, 'MONTH', { seriesBreaks, rebasings })
  return { ...found, of: nameOf(unit), unit, measure, measureInWords: measureInWords(series), period: over, datedTooLoosely, seriesBreaks, rebasings }
}
