import type { Finding, GroupFacts } from './groupFacts.ts'

/**
 * Did this meeting decide something of the group, though no other rule puts it on the list?
 *
 * @param listed groups that the other rules put there
 */
export function chosenByMeeting({ ocgId, decisions, isSinceList }: GroupFacts, listed: ReadonlySet<string>): Finding | null {
  if (decisions.byThisMeeting === 0 || listed.has(ocgId)) return null
  return { ocgId, pressing: decisions.byThisMeeting, inWords: () => `Decided on in this meeting${isSinceList ? '; mapped or received since its list' : ''}` }
}
