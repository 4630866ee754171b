import type { GrantFactsFragment } from '../graphql/generated/graphql.ts'
import { dayFromNumber, dayInWords, dayNumber } from '../periods/dayInWords.ts'
import { momentInWords } from '../periods/londonMoment.ts'

interface GrantDays {
  from: string
  to?: string | null
}

/** "From 1 April 2026 until 31 March 2027": its last day, where the API gives the first on which it holds no more. */
export function holdsInWords({ from, to }: GrantDays): string {
  return to ? `From ${dayInWords(from)} until ${dayInWords(dayBefore(to))}` : `From ${dayInWords(from)}, with no last day`
}

/** "31 March 2027", "No last day" */
export function lastDayInWords({ to }: Pick<GrantDays, 'to'>): string {
  return to ? dayInWords(dayBefore(to)) : 'No last day'
}

function dayBefore(day: string): string {
  return dayFromNumber(dayNumber(day) - 1)
}

interface GrantBasis {
  basisInWords: string
  givenBy?: { label: string } | null
  decidedBy?: { label: string } | null
}

/** Who gave it and who confirmed it; else where it comes from. */
export function basisOf({ basisInWords, givenBy, decidedBy }: GrantBasis): string {
  if (!givenBy) return basisInWords
  return decidedBy ? `Given by ${givenBy.label}, decided by ${decidedBy.label}` : `Given by ${givenBy.label}, not decided yet`
}

/** "Recorder of EMSOU", "Board member" */
export function roleOfUnit({ roleInWords, unit }: Pick<GrantFactsFragment, 'roleInWords' | 'unit'>): string {
  return unit ? `${roleInWords} of ${unit.code}` : roleInWords
}

/** How a grant stands today. */
export function standingOf(grant: Pick<GrantFactsFragment, 'state' | 'from' | 'to' | 'givenBy' | 'decidedBy'>): string {
  const { state, from, to } = grant
  switch (state) {
    case 'HOLDS':
      return 'Holds today'
    case 'COMING':
      return `Confirmed, begins on ${dayInWords(from)}`
    case 'WAITING':
      return 'Waits for a second administrator'
    case 'REFUSED':
      return 'Refused'
    case 'ENDED':
      return isTakenBack(grant) ? 'Taken back' : 'Ended before its day'
    case 'OVER':
      return to ? `Over since ${dayInWords(to)}` : 'Over'
  }
}

/** Ended while it waited for a second administrator. */
function isTakenBack({ state, givenBy, decidedBy }: Pick<GrantFactsFragment, 'state' | 'givenBy' | 'decidedBy'>): boolean {
  return state === 'ENDED' && Boolean(givenBy) && !decidedBy
}

/** What happened to it, one sentence each, oldest first. */
export function grantStory(grant: GrantFactsFragment): string[] {
  const { state, givenBy, givenAt, reason, decidedBy, decidedAt, decisionReason, endedBy, endedAt, endReason, basisInWords } = grant
  const given = givenBy ? `Given by ${givenBy.label}` : `${basisInWords},`
  const decided = decidedBy && decidedAt ? `${state === 'REFUSED' ? 'Refused' : 'Confirmed'} by ${decidedBy.label} on ${momentInWords(decidedAt)}` : null
  const ended = endedAt ? `${isTakenBack(grant) ? 'Taken back' : 'Ended'}${endedBy ? ` by ${endedBy.label}` : ''} on ${momentInWords(endedAt)}` : null
  return [
    `${given} on ${momentInWords(givenAt)}: ${reason}`,
    ...(decided ? [decisionReason ? `${decided}: ${decisionReason}` : decided] : []),
    ...(ended ? [endReason ? `${ended}: ${endReason}` : ended] : []),
  ]
}
