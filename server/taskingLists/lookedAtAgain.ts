import { capital } from '../facts/capital.ts'
import { inThousands } from '../facts/inThousands.ts'
import { dayInWords, daysBetween, type Day } from '../periods/day.ts'
import type { DecisionsOfGroup, Finding, GroupFacts, ListTerms } from './groupFacts.ts'

/**
 * Did the meeting before decide something of the group, or is a decision of an earlier meeting still open? Archived groups are
 * looked at again too. Open ones come first, the soonest due first.
 *
 * @returns null where neither is so
 */
export function lookedAtAgain({ ocgId, decisions: { byPrevious, openOfEarlier } }: GroupFacts, { day, previousMetOn }: ListTerms): Finding | null {
  if (byPrevious === 0 && !openOfEarlier) return null
  return { ocgId, pressing: openOfEarlier ? daysBetween(openOfEarlier.dueOn, day) : leastPressing, inWords: () => said(byPrevious, previousMetOn, openOfEarlier) }
}

function said(byPrevious: number, previousMetOn: Day | null, openOfEarlier: DecisionsOfGroup['openOfEarlier']): string {
  const parts: string[] = []
  if (byPrevious > 0 && previousMetOn !== null) parts.push(`${decisions(byPrevious)} of the meeting of ${dayInWords(previousMetOn)}`)
  if (openOfEarlier) {
    const due = `${openOfEarlier.count > 1 ? 'the first due' : 'due'} on ${dayInWords(openOfEarlier.dueOn)}`
    parts.push(`${decisions(openOfEarlier.count)} of earlier meetings still open, ${due}`)
  }
  return capital(parts.join('; '))
}

/** Below every number of days. */
const leastPressing = Number.MIN_SAFE_INTEGER

function decisions(count: number): string {
  return `${inThousands(count)} ${count === 1 ? 'decision' : 'decisions'}`
}
