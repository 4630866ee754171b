import { scoreInWords } from '../assessments/scoreInWords.ts'
import { capital } from '../facts/capital.ts'
import { inThousands } from '../facts/inThousands.ts'
import { addDays, dayInWords, daysBetween, type Day } from '../periods/day.ts'
import { dayRangeInWords, lastDay } from '../periods/dayRange.ts'
import { earlierOf } from '../periods/earlierOf.ts'
import type { Finding, GroupFacts, ListTerms, NegativeDisruption } from './groupFacts.ts'

/**
 * Was a disruption against the group negative in the last days of the settings, or is it stronger than before the work when last
 * seen? The newer, the more pressing; one that may still lie ahead counts as of today.
 *
 * @returns null where neither is; where both are, both are told
 */
export function negative({ ocgId, status, negatives, newest }: GroupFacts, terms: ListTerms): Finding | null {
  if (status === 'ARCHIVED') return null
  const recent = negatives.length > 0 ? recentOf(negatives, firstDayOfNegatives(terms)) : []
  const stronger = strongerSeen(newest)
  const [last] = recent
  const newestDay = [...(last ? [earlierOf(lastDay(last.effect), terms.day)] : []), ...(stronger ? [stronger.seenOn] : [])].toSorted().at(-1)
  if (newestDay === undefined) return null
  const inWords = () => capital([...(last ? [negativesInWords(last, recent.length)] : []), ...(stronger ? [strongerInWords(stronger)] : [])].join('; '))
  return { ocgId, pressing: daysBetween(terms.day, newestDay), inWords }
}

/** The first day from which a negative disruption is found: earlier ones need not be read. */
export function firstDayOfNegatives({ day, negativeDays }: Pick<ListTerms, 'day' | 'negativeDays'>): Day {
  return addDays(day, -negativeDays)
}

function recentOf(negatives: readonly NegativeDisruption[], since: Day): NegativeDisruption[] {
  return negatives.filter(({ effect }) => lastDay(effect) >= since)
}

function negativesInWords({ reference, effect }: NegativeDisruption, count: number): string {
  const last = `${reference} of ${dayRangeInWords(effect)}`
  return count === 1 ? `negative disruption ${last}` : `${inThousands(count)} negative disruptions, the newest ${last}`
}

type Stronger = { score: number; seenOn: Day; baseline: number }

function strongerSeen(newest: GroupFacts['newest']): Stronger | null {
  if (newest?.outcome !== 'STRONGER' || !newest.baseline || newest.lastScore === null || newest.lastAssessedOn === null) return null
  return { score: newest.lastScore, seenOn: newest.lastAssessedOn, baseline: newest.baseline.score }
}

function strongerInWords({ score, seenOn, baseline }: Stronger): string {
  return `stronger than before when last seen: score ${scoreInWords(score)} on ${dayInWords(seenOn)}, ${scoreInWords(baseline)} before the work`
}
