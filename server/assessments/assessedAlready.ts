import type { Problem } from '../errors.ts'

/** What is wrong with an assessment of a day, method and version of which the group has one. */
export const assessedAlready: Problem = {
  field: 'assessedOn',
  message: 'The group has an assessment of this day by this method and version already. Open that one and correct it, or mend the day, the method or the version.',
}
