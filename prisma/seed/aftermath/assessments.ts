import type { FactChunk } from '../factChunk.ts'
import { notYet } from '../factTables.ts'
import type { Group } from '../groups.ts'
import type { SeededRandom } from '../seededRandom.ts'
import { dayOfMoment, dayText, momentText, storyDay, workingMoment, type StoryDay } from '../storyDays.ts'
import type { StoryTime } from '../storyTime.ts'
import { recordersOf } from '../unitStories.ts'
import { scoreOn } from './heldEffect.ts'
import type { ToldDisruption } from './toldDisruption.ts'
import { holderOn } from './transfers.ts'

const reasons = [
  'Activity, reach and intent as seen since the last review', 'Re-scored after disruptive activity', 'New intelligence on premises and vehicles',
  'Scored at the tasking meeting from the group’s map', 'Reviewed with the force that owns the group', 'Scored again after returns of the partner agencies',
]

/**
 * Writes the assessments of a group: about twice a year while it is active or watched, and again after much of the disruptive
 * activity. Some groups are never scored, some not for a long time; one unit changes its method, another the version of its method.
 *
 * @returns what was scored, as it stood in the end
 */
export function addAssessments(chunk: FactChunk, group: Group, disruptions: readonly ToldDisruption[], time: StoryTime, random: SeededRandom): Scored[] {
  if (random.chance(0.04)) return []
  const undisturbed = Math.min(92, Math.max(12, random.skewed(46, 0.35)))
  const effects = disruptions.map(({ effect }) => effect)
  return daysOfAssessment(group, disruptions, time, random).map((day) => {
    const told = scoreOn(undisturbed, effects, day) * (1 + 0.03 * (random.next() - 0.5))
    const { method, version, scale } = methodOn(group.unitCode, day)
    const score = Math.round(Math.min(100, told) * scale)
    const recorded = Math.max(workingMoment(random, Math.min(time.last, day + random.whole(0, 9)), time.last), group.recorded + 120_000)
    const scored = { group, day, score, band: bandOf(score / scale), method, version, recorded }
    addAssessment(chunk, scored, time, random)
    return scored
  })
}

/** Share of the disruptions after which the group is scored again within two months. */
const shareScoredAgain = { MAJOR: 0.75, MODERATE: 0.5, MINOR: 0.16, NO_IMPACT: 0.1, NEGATIVE: 0.75 } as const

/** A score that was given. */
export interface Scored {
  group: Group
  day: StoryDay
  score: number
  band: string
  method: string
  version: string
  recorded: number
}

/** One in seventy is corrected some days later. */
function addAssessment(chunk: FactChunk, scored: Scored, time: StoryTime, random: SeededRandom): void {
  const { group, day, score, band, method, version, recorded } = scored
  const unitCode = holderOn(group, recorded)
  const id = random.uuidAt(recorded)
  const later = random.chance(0.014) ? recorded + 86_400_000 * random.whole(1, 20) : null
  const corrected = later !== null && dayOfMoment(later) < time.last ? later : null
  const shared = {
    assessment_id: id, ocg_id: group.id, unit_code: unitCode, assessed_on: dayText(day), band, method_code: method, method_version: version,
    confidence: random.pickWeighted([['LOW', 0.2], ['MEDIUM', 0.55], ['HIGH', 0.25]] as const), is_withdrawn: false,
  }
  const people = recordersOf(unitCode)
  chunk.add('assessment', { id, ocg_id: group.id, unit_code: unitCode })
  chunk.add('assessment_version', {
    ...shared, id, version: 1, score: corrected === null ? score : Math.max(1, score - 3), reason: null, recorded_by: random.pick(people),
    recorded_at: momentText(recorded), superseded_at: corrected === null ? notYet : momentText(corrected),
  })
  const why = random.pick(reasons)
  chunk.add('assessment_text', { version_id: id, why_this_score: why })
  if (corrected === null) return
  const next = random.uuidAt(corrected)
  chunk.add('assessment_version', {
    ...shared, id: next, version: 2, score, reason: 'Score typed wrongly', recorded_by: random.pick(people), recorded_at: momentText(corrected), superseded_at: notYet,
  })
  chunk.add('assessment_text', { version_id: next, why_this_score: why })
}

function daysOfAssessment(group: Group, disruptions: readonly ToldDisruption[], time: StoryTime, random: SeededRandom): StoryDay[] {
  const days = new Set<StoryDay>()
  const from = Math.max(dayOfMoment(group.recorded), time.first)
  const until = random.chance(0.09) ? from + random.whole(200, time.last - time.first) : time.last
  const archived = spansArchived(group, time)
  const isScored = (day: StoryDay) => day <= Math.min(until, time.last) && !archived.some(([start, end]) => day > start && day < end)
  const first = group.recorded < time.first * 86_400_000 ? from - random.whole(1, 150) : from
  days.add(first)
  for (let day = first + random.whole(120, 200); day <= time.last; day += random.whole(125, 205)) if (isScored(day)) days.add(day)
  for (const { grade, effect } of disruptions) {
    if (!random.chance(group.story === 'FADING' ? 0.55 : shareScoredAgain[grade])) continue
    const day = effect.day + random.whole(9, 60)
    if (isScored(day) && day > first) days.add(day)
  }
  for (const { moment, change } of group.changes) if (change.status === 'ACTIVE') days.add(dayOfMoment(moment))
  return [...days].filter((day) => day <= time.last).sort((a, b) => a - b)
}

function spansArchived(group: Group, time: StoryTime): [StoryDay, StoryDay][] {
  const changes = group.changes.filter(({ change }) => change.status).sort((a, b) => a.moment - b.moment)
  return changes.flatMap(({ moment, change }, index): [StoryDay, StoryDay][] =>
    change.status === 'ARCHIVED' ? [[dayOfMoment(moment), dayOfMoment(changes[index + 1]?.moment ?? (time.last + 2) * 86_400_000)]] : [],
  )
}

/** Scores of different methods do not compare, and look so. */
function methodOn(unitCode: string, day: StoryDay): { method: string; version: string; scale: number } {
  if (unitCode === 'SWROCU' && day >= storyDay('2025-04-01')) return { method: 'MORILE', version: '1', scale: 6 }
  if (unitCode === 'LONDON') return { method: 'OCGM', version: day >= storyDay('2024-10-01') ? '4' : '3', scale: 1 }
  return { method: 'OCGM', version: '3', scale: 1 }
}

function bandOf(outOfHundred: number): string {
  if (outOfHundred >= 70) return 'Very high'
  if (outOfHundred >= 50) return 'High'
  return outOfHundred >= 30 ? 'Medium' : 'Low'
}
