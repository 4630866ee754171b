import type { OcgStatus, RecordOcgStatusInput } from '../graphql/generated/graphql.ts'
import { missing } from '../parts/problem.ts'
import type { MadeFacts } from '../parts/problem.ts'
import { isBlank, noDays } from '../periods/typedDays.ts'
import type { TypedDays } from '../periods/typedDays.ts'
import { wholeDay } from '../periods/wholeDay.ts'

/** A spell of a status as it is being typed; names as in the API's input. */
export interface StatusForm {
  status: OcgStatus | ''
  from: TypedDays
  /** Empty while it lasts. */
  lastDay: TypedDays
  reason: string
}

export const emptyStatus: StatusForm = { status: '', from: noDays, lastDay: noDays, reason: '' }

export type StatusFacts = Pick<RecordOcgStatusInput, 'status' | 'from' | 'lastDay' | 'reason'>

/** What was typed, as the API takes it; or what cannot even be sent. */
export function statusFacts({ status, from, lastDay, reason }: StatusForm): MadeFacts<StatusFacts> {
  const first = wholeDay(from, 'from', 'Enter the first day of the status')
  const last = isBlank(lastDay.from) ? null : wholeDay(lastDay, 'lastDay', '')
  const problems = [
    ...missing(status, 'status', 'Choose the status'),
    ...('problems' in first ? first.problems : []),
    ...(last && 'problems' in last ? last.problems : []),
    ...missing(reason.trim(), 'reason', 'Enter why the group has this status'),
  ]
  if (problems.length > 0 || status === '' || 'problems' in first || (last && 'problems' in last)) return { problems }
  return { facts: { status, from: first.day, lastDay: last?.day ?? null, reason: reason.trim() } }
}
