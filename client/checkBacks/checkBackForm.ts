import type { CheckBackFacts, CheckBackRecordFragment, CheckBackResult } from '../graphql/generated/graphql.ts'
import { missing } from '../parts/problem.ts'
import type { MadeFacts } from '../parts/problem.ts'
import { typedDays } from '../periods/typedDays.ts'
import type { TypedDays } from '../periods/typedDays.ts'
import { wholeDay } from '../periods/wholeDay.ts'

/** A check-back as it is being typed; names as in the API's input. The reason is asked in a correction only. */
export interface CheckBackForm {
  result: CheckBackResult | ''
  checkedOn: TypedDays
  whyThisResult: string
  evidence: string
  reason: string
}

/** Nothing said yet; most people look on the day on which they record. */
export function emptyCheckBack(today: string): CheckBackForm {
  return { result: '', checkedOn: typedDays(today), whyThisResult: '', evidence: '', reason: '' }
}

export function checkBackFormOf({ result, checkedOn, whyThisResult, evidence }: Pick<CheckBackRecordFragment, 'result' | 'checkedOn' | 'whyThisResult' | 'evidence'>): CheckBackForm {
  return { result: result ?? '', checkedOn: typedDays(checkedOn ?? ''), whyThisResult: whyThisResult ?? '', evidence: evidence ?? '', reason: '' }
}

/** What was typed, as the API's facts; or what cannot even be sent. Whether the day fits is the API's to say. */
export function checkBackFacts({ result, checkedOn, whyThisResult, evidence }: CheckBackForm): MadeFacts<CheckBackFacts> {
  const day = wholeDay(checkedOn, 'checkedOn', 'Enter the day on which you looked')
  const problems = [
    ...missing(result, 'result', 'Choose whether the effect held'),
    ...('problems' in day ? day.problems : []),
    ...missing(whyThisResult.trim(), 'whyThisResult', 'Enter why you chose this result'),
  ]
  if (problems.length > 0 || result === '' || 'problems' in day) return { problems }
  return { facts: { result, checkedOn: day.day, whyThisResult: whyThisResult.trim(), evidence: evidence.trim() || null } }
}
