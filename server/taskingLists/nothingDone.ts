import { inDays } from '../facts/inDays.ts'
import { dayInWords, daysBetween } from '../periods/day.ts'
import type { Finding, GroupFacts, ListTerms } from './groupFacts.ts'

/**
 * Is the group active, and has there been no disruption against it, or against a group merged into it, for longer than the
 * settings say? Where there was none at all, the days are counted from when it was mapped, or else first recorded. The longer,
 * the more pressing.
 *
 * @returns null where it is not so
 */
export function nothingDone({ ocgId, status, lastDisruptedOn, knownSince, isMapped }: GroupFacts, { day, nothingDoneDays }: ListTerms): Finding | null {
  if (status !== 'ACTIVE') return null
  const days = daysBetween(lastDisruptedOn ?? knownSince, day)
  if (days <= nothingDoneDays) return null
  const inWords = () =>
    lastDisruptedOn === null
      ? `No disruption in the ${inDays(days)} since it was ${isMapped ? 'mapped' : 'first recorded'} on ${dayInWords(knownSince)}`
      : `Nothing for ${inDays(days)}: the last disruption was on ${dayInWords(lastDisruptedOn)}`
  return { ocgId, pressing: days, inWords }
}
