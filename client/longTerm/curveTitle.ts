import type { CurveFactsFragment } from '../graphql/generated/graphql.ts'
import { countOf, inSentence, numberInWords } from '../parts/numberInWords.ts'

interface EventWords {
  /** "recovered" */
  had: string
  /** "to recovery" */
  to: string
}

/** The median in words with its limits, or why there is none; and how many had the event. */
export function curveTitle({ total, events, medianDays, medianLower, medianUpper, whyNoMedian, whyNoMedianUpper, whyNone }: CurveFactsFragment, { had, to }: EventWords): string {
  if (whyNone) return whyNone
  const of = `${numberInWords(events ?? 0)} of ${numberInWords(total ?? 0)} ${had}`
  if (typeof medianDays !== 'number') return `${of}: ${inSentence(whyNoMedian ?? 'Not known when half had')}, so no median`
  const limits = typeof medianLower === 'number'
    ? ` (${numberInWords(medianLower)} to ${typeof medianUpper === 'number' ? numberInWords(medianUpper) : inSentence(whyNoMedianUpper ?? 'Not known')})`
    : ''
  return `Median time ${to}: ${countOf(medianDays, 'day')}${limits}; ${of}`
}
