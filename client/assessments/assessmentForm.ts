import type { AssessedGroupQuery, AssessmentConfidence, AssessmentFacts, AssessmentRecordFragment } from '../graphql/generated/graphql.ts'
import { missing } from '../parts/problem.ts'
import type { MadeFacts, Problem } from '../parts/problem.ts'
import { numberProblem, typedNumber } from '../parts/typedNumber.ts'
import { noDays, typedDays } from '../periods/typedDays.ts'
import type { TypedDays } from '../periods/typedDays.ts'
import { wholeDay } from '../periods/wholeDay.ts'

/** An assessment as it is being typed; names as in the API's input. */
export interface AssessmentForm {
  assessedOn: TypedDays
  score: string
  band: string
  method: string
  methodVersion: string
  confidence: AssessmentConfidence | ''
  whyThisScore: string
  reason: string
}

type Latest = NonNullable<AssessedGroupQuery['ocg']>['review']['latest']

/** A new assessment: by the method and version of the latest one, where there is one. What the score says is never taken over. */
export function newAssessment(latest: Latest): AssessmentForm {
  return {
    assessedOn: noDays, score: '', band: '', method: latest?.method.code ?? '', methodVersion: latest?.methodVersion ?? '', confidence: '', whyThisScore: '', reason: '',
  }
}

export function assessmentFormOf({ assessedOn, score, band, method, methodVersion, confidence, whyThisScore }: AssessmentRecordFragment): AssessmentForm {
  return { assessedOn: typedDays(assessedOn), score: String(score), band, method: method.code, methodVersion, confidence, whyThisScore, reason: '' }
}

/** What was typed, as the API's facts; or what cannot even be sent. */
export function assessmentFacts(form: AssessmentForm): MadeFacts<AssessmentFacts> {
  const { method, confidence } = form
  const [band, methodVersion, whyThisScore] = [form.band.trim(), form.methodVersion.trim(), form.whyThisScore.trim()]
  const day = wholeDay(form.assessedOn, 'assessedOn', 'Enter the day on which the group was assessed')
  const score = typedNumber(form.score)
  const problems = [
    ...('problems' in day ? day.problems : []),
    ...scoreProblems(form.score, score),
    ...missing(band, 'band', 'Enter the band that goes with the score, as the method names it'),
    ...missing(method, 'method', 'Choose the method: a score says nothing without the method that gave it'),
    ...missing(methodVersion, 'methodVersion', 'Enter the version of the method: scores of different versions are never compared'),
    ...missing(confidence, 'confidence', 'Choose how sure the assessor is: low, medium or high'),
    ...missing(whyThisScore, 'whyThisScore', 'Enter why the group has this score'),
  ]
  if (problems.length > 0 || 'problems' in day || score === null || confidence === '') return { problems }
  return { facts: { assessedOn: day.day, score, band, method, methodVersion, confidence, whyThisScore } }
}

function scoreProblems(typed: string, score: number | null): Problem[] {
  if (!typed.trim()) return [{ field: 'score', message: 'Enter the score as the method gave it' }]
  if (score === null) return [{ field: 'score', message: numberProblem }]
  return /\.\d{4,}$/.test(typed.trim()) ? [{ field: 'score', message: 'Enter the score with at most 3 decimals' }] : []
}
