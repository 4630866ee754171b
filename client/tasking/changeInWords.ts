import type { ListedGroupFragment } from '../graphql/generated/graphql.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { londonDay } from '../periods/londonMoment.ts'

export type Change = Pick<ListedGroupFragment['changes'][number], 'day' | 'inWords' | 'knownAt'>

/**
 * What changed; of a day before the meeting before, also when it was recorded, as that meeting could not know it.
 *
 * @param since the day of the list of that meeting
 */
export function changeInWords({ day, inWords, knownAt }: Change, since: string): string {
  if (day >= since) return inWords
  return `${inWords.replace(/[.]$/, '')}. Recorded on ${dayInWords(londonDay(knownAt))}.`
}
