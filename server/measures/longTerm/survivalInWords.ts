import { inThousands } from '../../facts/inThousands.ts'
import type { WhyNoMedian, WhyNoUpper } from './medianDays.ts'

/** What a curve is of, in words. */
export type CurveWords = {
  /** The things followed, as "sequences in which the score fell". */
  many: string
  /** What is said where there is none. */
  none: string
  /** What happened to those with the event, as "came back". */
  hadEvent: string
  /** What it is measured from, as "the first disruption". */
  since: string
}

export const recoveryWords: CurveWords = {
  many: 'sequences in which the score fell',
  none: 'No sequence in which the score was seen to fall',
  hadEvent: 'were followed by the score coming back',
  since: 'the first disruption',
}

export const archivedWords: CurveWords = {
  many: 'spells of groups that were archived',
  none: 'No group was archived',
  hadEvent: 'were followed by the group becoming active again',
  since: 'the day of archiving',
}

export const afterMajorWords: CurveWords = {
  many: 'spells of groups not active after a disruption of high grade',
  none: 'No group stopped being active after a disruption of high grade',
  hadEvent: 'were followed by the group becoming active again',
  since: 'the first day not active',
}

type CurveFacts = {
  total: number
  events: number
  censored: number
  competing: number
  medianDays: number | null
  medianLower: number | null
  medianUpper: number | null
  whyNoMedian: WhyNoMedian | null
  whyNoUpper: WhyNoUpper | null
  /** Below so many still followed no median is given. */
  fewest: number
  isByMonth: boolean
}

/**
 * A curve in two or three sentences: how many, how many had the event, and when one half had.
 *
 * Where fewer than one half had the event, or too few were still followed when one half had, there is no median, and the words say so.
 *
 * Checked in: test/unit/measures/longTerm/survivalCurve.test.ts.
 */
export function curveInWords(facts: CurveFacts, words: CurveWords): string {
  const { total, events, censored, competing } = facts
  const others = [
    `${inThousands(censored)} ${censored === 1 ? 'was' : 'were'} not, as far as followed`,
    ...(competing > 0 ? [`${inThousands(competing)} ended with a merge or split`] : []),
  ]
  return `Of ${inThousands(total)} ${words.many}, ${inThousands(events)} ${words.hadEvent}; ${others.join('; ')}. ${medianInWords(facts, words)}`
}

function medianInWords({ events, competing, medianDays, medianLower, medianUpper, whyNoMedian, whyNoUpper, fewest, isByMonth }: CurveFacts, { since }: CurveWords): string {
  const others = competing > 0 ? ', merge and split taken into account' : ''
  if (events === 0) return 'No median: none has been seen yet, which does not say that none will come.'
  if (whyNoMedian?.why === 'TOO_FEW_FOLLOWED') return `No median yet: fewer than ${inThousands(fewest)} were still followed when one half had${others}, too few to say by when.`
  if (medianDays === null) return `No median: fewer than one half had, as far as followed${others}.`
  const limits = `95% interval ${inDays(medianLower)} to ${whyNoUpper ? whyNoUpper.inWords.toLowerCase() : inDays(medianUpper)}`
  return `One half had by ${inDays(medianDays)} days after ${since}${others} (${limits}${isByMonth ? '; in months of 30 days' : ''}).`
}

function inDays(days: number | null): string {
  return days === null ? 'not known' : inThousands(days)
}
