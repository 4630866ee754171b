import { scoreInWords } from '../assessments/scoreInWords.ts'
import type { AssessmentEvent, Baseline, Sequence } from '../effects/sequence.ts'
import { dayInWords, type Day } from '../periods/day.ts'
import type { Finding, GroupFacts, ListTerms } from './groupFacts.ts'

/**
 * Did the group fall after its latest disruptions, and is its score on the way back?
 *
 * It is when the latest score, by the method of the score before the work, is higher than the one before it since the
 * disruption; and when it was seen to be back after the meeting before. The larger the rise, in percent of the score before the
 * work, the more pressing.
 *
 * @returns null where it is not
 */
export function recovering({ ocgId, status, newest, latest, beforeLatest }: GroupFacts, { previousListedOn }: ListTerms): Finding | null {
  if (status === 'ARCHIVED' || !newest?.baseline || newest.fellOn === null || !latest || !isComparable(latest, newest.baseline)) return null
  const { baseline } = newest
  const before = beforeLatest && isComparable(beforeLatest, baseline) && beforeLatest.assessedOn >= newest.day ? beforeLatest : null
  const isRising = before !== null && latest.score > before.score
  if (!isRising && !isBackSince(newest, previousListedOn)) return null
  const rise = latest.score - (before?.score ?? newest.fellTo ?? latest.score)
  return { ocgId, pressing: (100 * rise) / baseline.score, inWords: () => said(newest, baseline, latest, before) }
}

/** Scores by different methods, or by different versions of one, are never compared. */
function isComparable(assessment: AssessmentEvent, { methodCode, methodVersion }: Baseline): boolean {
  return assessment.methodCode === methodCode && assessment.methodVersion === methodVersion
}

/** Where no meeting was held before, nothing says since when a recovery would be new. */
function isBackSince({ outcome, recoveredOn }: Sequence, previousListedOn: Day | null): boolean {
  return outcome === 'RECOVERED' && recoveredOn !== null && previousListedOn !== null && recoveredOn > previousListedOn
}

function said({ outcome, recoveredOn }: Sequence, baseline: Baseline, latest: AssessmentEvent, before: AssessmentEvent | null): string {
  const parts = [`Score ${scoreInWords(latest.score)} on ${dayInWords(latest.assessedOn)}`]
  if (before) parts.push(`${scoreInWords(before.score)} before`)
  parts.push(`${scoreInWords(baseline.score)} before the work`)
  if (outcome === 'RECOVERED' && recoveredOn !== null) parts.push(`seen to be back on ${dayInWords(recoveredOn)}`)
  return parts.join(', ')
}
