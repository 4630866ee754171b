import type { FactChunk } from '../factChunk.ts'
import { notYet } from '../factTables.ts'
import type { SeededRandom } from '../seededRandom.ts'
import { dayOfMoment, dayText, momentText, workingMoment, type StoryDay } from '../storyDays.ts'
import type { StoryTime } from '../storyTime.ts'
import { recordersOf } from '../unitStories.ts'
import { remaining } from './heldEffect.ts'
import type { ToldDisruption } from './toldDisruption.ts'

/** Share of the check-backs that a unit gets round to. Invented. */
const doneByUnit: Readonly<Record<string, number>> = { LONDON: 0.5, NWROCU: 0.68, SWROCU: 0.6, EMSOU: 0.86, TARIAN: 0.9 }

const whys = {
  HELD: ['No activity seen at the addresses', 'Nothing new in intelligence since', 'Partners report nothing further', 'Orders kept to at each visit'],
  PARTLY_HELD: ['Back in one of its two areas', 'Smaller amounts, another route', 'Some of the accounts are in use again'],
  LOST: ['Selling again at the same addresses', 'Others took over within weeks', 'The route is in use as before', 'New premises, same work'],
  UNKNOWN: ['No coverage since', 'Intelligence too thin to say'],
} as const
const evidence = ['Visit log', 'Intelligence summary', 'Partner’s return', 'Open-source check', 'Market test purchase']

/** Writes the check-backs of a disruption that somebody got round to by now; the others stay due or overdue. */
export function addCheckBacks(chunk: FactChunk, unitCode: string, told: ToldDisruption, time: StoryTime, random: SeededRandom): void {
  if (told.grade !== 'MAJOR' && told.grade !== 'MODERATE') return
  for (const months of [3, 6, 12]) {
    const due = monthsAfter(told.effect.day, months)
    const checked = due + random.whole(0, 24)
    if (checked > time.last || checked < dayOfMoment(told.recorded) || !random.chance(doneByUnit[unitCode] ?? 0.75)) continue
    const recorded = workingMoment(random, Math.min(time.last, checked + random.whole(0, 5)), time.last)
    const result = resultOn(told, due, random)
    const id = random.uuidAt(recorded)
    chunk.add('check_back', { id, disruption_id: told.id, unit_code: unitCode, months })
    chunk.add('check_back_version', {
      id, check_back_id: id, version: 1, disruption_id: told.id, unit_code: unitCode, months, result, checked_on: dayText(checked), is_withdrawn: false,
      reason: null, recorded_by: random.pick(recordersOf(unitCode)), recorded_at: momentText(recorded), superseded_at: notYet,
    })
    chunk.add('check_back_text', {
      version_id: id, why_this_result: random.pick(whys[result]), evidence: result === 'UNKNOWN' ? null : random.pick(evidence),
    })
    chunk.records += 1
  }
}

function resultOn({ effect }: ToldDisruption, day: StoryDay, random: SeededRandom): keyof typeof whys {
  if (random.chance(0.07)) return 'UNKNOWN'
  const left = remaining(effect, day) + 0.2 * (random.next() - 0.5)
  return left > 0.75 ? 'HELD' : left > 0.25 ? 'PARTLY_HELD' : 'LOST'
}

/** The same day some months later, or the last of that month, as PostgreSQL has it. */
function monthsAfter(day: StoryDay, months: number): StoryDay {
  const from = new Date(day * 86_400_000)
  const year = from.getUTCFullYear()
  const month = from.getUTCMonth() + months
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(from.getUTCDate(), lastOfMonth)) / 86_400_000
}
