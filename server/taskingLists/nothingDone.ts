import { inDays } from '../facts/inDays.ts'
import { dayInWords, daysBetween } from '../periods/day.ts'
import { lastDay } from '../periods/dayRange.ts'
import type { Finding, GroupFacts, ListTerms } from './groupFacts.ts'
import { whenInWords } from './whenInWords.ts'

/**
 * Is the group active, and has there been no disruption against it, or against a group merged into it, for longer than the
 * settings say? One that is known only by its month or year may have been on the last day of it. Where none is recorded at all, the
 * days are counted from when it was mapped, or else first recorded. The longer, the more pressing.
 *
 * @returns null where it is not so
 */
export function nothingDone({ ocgId, status, lastDisrupted, knownSince, isMapped }: GroupFacts, { day, nothingDoneDays }: ListTerms): Finding | null {
  if (status !== 'ACTIVE') return null
  const days = daysBetween(lastDisrupted ? lastDay(lastDisrupted) : knownSince, day)
  if (days <= nothingDoneDays) return null
  const inWords = () =>
    lastDisrupted === null
      ? `No disruption is recorded in the ${inDays(days)} since it was ${isMapped ? 'mapped' : 'first recorded'} on ${dayInWords(knownSince)}`
      : `Nothing for ${lastDisrupted.precision === 'DAY' ? '' : 'at least '}${inDays(days)}: the last disruption was ${whenInWords(lastDisrupted)}`
  return { ocgId, pressing: days, inWords }
}
