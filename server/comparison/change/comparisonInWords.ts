import { inThousands } from '../../facts/inThousands.ts'
import { namesInWords } from '../../measures/namesInWords.ts'
import { dayInWords } from '../../periods/day.ts'
import type { RateRatio } from '../../statistics/rateRatio.ts'
import type { SeriesBreak } from '../../units/referenceData.ts'
import { isPartAlone } from '../returnedOfRecorded.ts'
import { measureInWords, type Series } from './changeMeasure.ts'
import type { ComparedPeriod } from './periodComparison.ts'

/**
 * Two counts, the ratio of their daily rates, and what chance alone allows of it; why there is none where there is none. It names no
 * cause, and says where the way of counting changed between the two. Where returns of either hold little of what is recorded, neither more nor
 * fewer is said: the ratio may be one of how much was recorded in time.
 *
 * Checked in: test/unit/comparison/changeInWords.test.ts.
 */
export function comparisonInWords(
  series: Series, { earlier, later }: { earlier: ComparedPeriod; later: ComparedPeriod }, found: RateRatio | null, missing: string | null, breaks: readonly SeriesBreak[],
): string {
  const counts = `${measureInWords(series)}, ${series.unit ? series.unit.code : 'the network'}: ${side(later)}, and ${side(earlier)}`
  const counted = breaks.length === 0 ? '' : ` The way of counting changed on ${namesInWords(breaks.map(({ day }) => dayInWords(day)))}, so the two were not counted alike.`
  if (!found) return `${counts}. ${missing ?? ''}.${counted}`
  const { ratio, interval: { lower, upper } } = found
  const inNumbers = `${ratio.toFixed(2)} times the daily rate, 95% interval ${lower.toFixed(2)} to ${upper.toFixed(2)}`
  const held = heldInWords(later, earlier)
  if (held) return `${counts}: ${inNumbers}. ${held}${counted}`
  const verdict = lower <= 1 && upper >= 1 ? `no clear difference (${inNumbers})` : `${ratio > 1 ? 'more' : 'fewer'} a day than chance alone would give (${inNumbers})`
  return `${counts}: ${verdict}.${counted}`
}

/** How little of what is recorded is in the returns of two periods; null where that is enough. */
function heldInWords(later: ComparedPeriod, earlier: ComparedPeriod): string | null {
  const part = [later, earlier].flatMap(({ held, period }) => (held && isPartAlone(held) ? [`${inThousands(held.returned)} of ${inThousands(held.recorded)} of ${period.inWords}`] : []))
  if (part.length === 0) return null
  return `Returns hold less than 90% of the gross disruptions that are recorded for their months (${namesInWords(part)}), so neither more nor fewer is said.`
}

function side({ count, days, period, part }: ComparedPeriod): string {
  return `${inThousands(count)} in ${inThousands(days)} ${days === 1 ? 'day' : 'days'} of ${period.inWords}${part ? ` (${part})` : ''}`
}
