import { scoreInWords } from '../assessments/scoreInWords.ts'
import type { AssessmentEvent, Baseline, Sequence } from '../effects/sequence.ts'
import { dayInWords } from '../periods/day.ts'
import type { Finding, GroupFacts } from './groupFacts.ts'

/**
 * Did the group fall after its latest disruptions, and is its score on the way back?
 *
 * It is when the latest score, by the method of the score before the work, is higher than the one before it since the
 * disruption; and when it is seen to be back, which the list of the meeting before did not know. The larger the rise, in percent of the
 * score before the work, the more pressing.
 *
 * @returns null where it is not
 */
export function recovering({ ocgId, status, newest, latest, beforeLatest, isBackSincePrevious }: GroupFacts): Finding | null {
  if (status === 'ARCHIVED' || !newest?.baseline || newest.fellOn === null || !latest || !isComparable(latest, newest.baseline)) return null
  const { baseline } = newest
  const before = beforeLatest && isComparable(beforeLatest, baseline) && beforeLatest.assessedOn >= newest.day ? beforeLatest : null
  const isRising = before !== null && latest.score > before.score
  if (!isRising && !isBackSincePrevious) return null
  const rise = latest.score - (before?.score ?? newest.fellTo ?? latest.score)
  return { ocgId, pressing: (100 * rise) / baseline.score, inWords: () => said(newest, baseline, latest, before) }
}

/** Scores by different methods, or by different versions of one, are never compared. */
function isComparable(assessment: AssessmentEvent, { methodCode, methodVersion }: Baseline): boolean {
  return assessment.methodCode === methodCode && assessment.methodVersion === methodVersion
}

function said({ outcome, recoveredOn }: Sequence, baseline: Baseline, latest: AssessmentEvent, before: AssessmentEvent | null): string {
  const since = before ? `, ${scoreInWords(before.score)} at the assessment before it` : ''
  const parts = [`Score ${scoreInWords(latest.score)} on ${dayInWords(latest.assessedOn)}${since}`, `${scoreInWords(baseline.score)} before the work`]
  if (outcome === 'RECOVERED' && recoveredOn !== null) parts.push(`seen to be back on ${dayInWords(recoveredOn)}`)
  return parts.join('; ')
}
