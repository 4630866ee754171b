import type { ToldDisruption } from '../aftermath/toldDisruption.ts'
import type { Group, GroupChange } from '../groups.ts'
import { dayOfMoment, type StoryDay } from '../storyDays.ts'

/** A score as it was recorded in the end. */
export interface KnownScore {
  day: StoryDay
  score: number
  method: string
  /** Moment of recording. */
  recorded: number
}

/** What came to be known of a group: its disruptions and its scores. */
export interface KnownLife {
  group: Group
  disruptions: readonly ToldDisruption[]
  scores: readonly KnownScore[]
}

/** Why a meeting looks at a group, as its rules would. */
export type Concern = 'HIGHEST_SCORE' | 'RECOVERING' | 'NEGATIVE' | 'NOTHING_DONE'

export interface Concerned {
  group: Group
  concern: Concern
}

const daysBack = 182
const highest = 8

/**
 * The groups that a meeting would look at first, each once, by what was known at the moment: never one that was archived by then, not
 * yet mapped, or handed over. Near to the rules of the list, without their exactness.
 */
export function concernedAt(lives: readonly KnownLife[], moment: number): Concerned[] {
  const day = dayOfMoment(moment)
  const known = lives.flatMap((life) => (isHeldActive(life.group, moment) ? [knownAt(life, moment)] : []))
  const byScore = known.flatMap(({ group, latest }) => (latest ? [{ group, latest }] : [])).sort((a, b) => b.latest.score - a.latest.score)
  const method = byScore.map(({ latest }) => latest).toSorted((a, b) => b.recorded - a.recorded)[0]?.method
  const concerned: Concerned[] = [
    ...known.filter(({ lastNegative }) => lastNegative > day - daysBack).map(({ group }) => ({ group, concern: 'NEGATIVE' as const })),
    ...byScore.filter(({ latest }) => latest.method === method).slice(0, highest).map(({ group }) => ({ group, concern: 'HIGHEST_SCORE' as const })),
    ...known
      .filter(({ latest, before, isDisrupted }) => latest && before && isDisrupted && latest.method === before.method && latest.score > before.score * 1.1)
      .map(({ group }) => ({ group, concern: 'RECOVERING' as const })),
    ...known.filter(({ lastDone }) => lastDone < day - daysBack).sort((a, b) => a.lastDone - b.lastDone).slice(0, highest).map(({ group }) => ({ group, concern: 'NOTHING_DONE' as const })),
  ]
  const first = new Map<Group, Concerned>()
  for (const one of concerned) if (!first.has(one.group)) first.set(one.group, one)
  return [...first.values()]
}

/** In one pass, without lists of its own: it is asked for every group at every meeting. */
function knownAt({ group, disruptions, scores }: KnownLife, moment: number) {
  let latest: KnownScore | undefined
  let before: KnownScore | undefined
  for (const score of scores) {
    if (score.recorded >= moment) continue
    if (!latest || score.day >= latest.day) [latest, before] = [score, latest]
    else if (!before || score.day > before.day) before = score
  }
  let lastDone = dayOfMoment(group.recorded)
  let lastNegative = Number.NEGATIVE_INFINITY
  let isDisrupted = false
  for (const { recorded, effect, grade } of disruptions) {
    if (recorded >= moment) continue
    isDisrupted = true
    lastDone = Math.max(lastDone, effect.day)
    if (grade === 'NEGATIVE') lastNegative = Math.max(lastNegative, effect.day)
  }
  return { group, latest, before, lastDone, lastNegative, isDisrupted }
}

/** Whether the unit that mapped it still holds a group at a moment, and it is active. */
export function isHeldActive(group: Group, moment: number): boolean {
  if (group.recorded >= moment || (group.transfer && group.transfer.moment <= moment)) return false
  let latest: GroupChange | undefined
  for (const change of group.changes) if (change.change.status && change.moment <= moment && change.moment >= (latest?.moment ?? 0)) latest = change
  return (latest?.change.status ?? 'ACTIVE') === 'ACTIVE'
}
