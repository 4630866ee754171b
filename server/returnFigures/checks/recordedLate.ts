import { inDays } from '../../facts/inDays.ts'
import { inThousands } from '../../facts/inThousands.ts'
import type { CheckFacts, Finding } from './checkFacts.ts'

/** More than so many in 100 records that came after the end of the period need a word. */
const percentThatNeedsWord = 10

/** Records dated in the period that were recorded only after its end, where they are more than a few of all. */
export function recordedLate({ recorded: { records, late, longestDays } }: Pick<CheckFacts, 'recorded'>): Finding[] {
  if (late === 0 || late * 100 <= records * percentThatNeedsWord) return []
  const what = `${inThousands(late)} of ${inThousands(records)} ${records === 1 ? 'record' : 'records'} of the period ${late === 1 ? 'was' : 'were'} recorded after its end, the last ${inDays(longestDays ?? 0)} after it`
  const message = `${what}. Say why: other records may be missing too. (A word is asked for above ${percentThatNeedsWord} in 100, Longview’s own rule.)`
  return [{ code: 'RECORDED_LATE', figure: null, key: '', message }]
}
