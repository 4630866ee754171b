import { dayInWords } from '../periods/dayInWords.ts'
import { momentInWords } from '../periods/londonMoment.ts'

/** From when on changes are told on the page of a meeting; once for all its groups. */
export function sinceInWords(previous: { meetsOn: string; listedAt?: string | null } | null | undefined): string {
  if (!previous?.listedAt) return 'No meeting was held before this one, so no changes are told.'
  return `Changes are what became known since the meeting of ${dayInWords(previous.meetsOn)}, from its list of ${momentInWords(previous.listedAt)} on: also what happened before and was recorded later.`
}
