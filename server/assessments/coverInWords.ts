import { inThousands } from '../facts/inThousands.ts'
import type { AssessmentCover } from './assessmentCover.ts'

/** As “Of 42 groups that are active or monitored, 5 are overdue for review and 2 were never assessed.” The two may be the same. */
export function coverInWords({ ocgs, neverAssessed, overdue }: AssessmentCover): string {
  if (ocgs === 0) return 'No group is active or monitored.'
  const groups = ocgs === 1 ? '1 group that is active or monitored' : `${inThousands(ocgs)} groups that are active or monitored`
  return `Of ${groups}, ${count(overdue)} ${overdue === 1 ? 'is' : 'are'} overdue for review and ${count(neverAssessed)} ${neverAssessed === 1 ? 'was' : 'were'} never assessed.`
}

function count(groups: number): string {
  return groups === 0 ? 'none' : inThousands(groups)
}
