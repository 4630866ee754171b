import { dayInWords } from '../periods/dayInWords.ts'
import { asAtInWords } from '../periods/londonMoment.ts'

/** From when on changes are told on the page of a meeting; once for all its groups. */
export function sinceInWords(previous: { meetsOn: string; listedAt?: string | null } | null | undefined): string {
  if (!previous?.listedAt) return 'No meeting was held before this one, so no changes are told.'
  return `Changes are what became known since the list of the meeting of ${dayInWords(previous.meetsOn)}, ${asAtInWords(previous.listedAt)}: also what happened before it and was recorded later.`
}
