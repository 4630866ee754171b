import type { GroupStory } from '../groups.ts'
import type { Grade } from '../plannedDisruption.ts'
import type { SeededRandom } from '../seededRandom.ts'
import type { StoryDay } from '../storyDays.ts'

/** What a disruption does to its target's score, as the stories have it: a share taken away for some days, then fading back. */
export interface HeldEffect {
  day: StoryDay
  /** Share of the score taken away; below 0 where it rose. */
  depth: number
  /** Days for which all of it holds. */
  holdDays: number
  /** Days in which it fades away after that. */
  fadeDays: number
}

/** How much longer than usual the work of a unit holds. Invented: nothing about any real unit is meant. */
const holdOfUnit: Readonly<Record<string, number>> = { NWROCU: 0.4, EMSOU: 1.2, TARIAN: 2.4, LONDON: 0.8 }

/** How much longer than usual a tactic holds; the longest of several decides. Invented, too. */
const holdOfTactic: Readonly<Record<string, number>> = {
  IMPRISONMENT: 2.4, SERIOUS_CRIME_PREVENTION_ORDER: 3, LIFETIME_MANAGEMENT: 2.6, RESTRAINT_OR_CONFISCATION: 1.7, CHARGE: 1.1,
  ARREST: 0.8, SEIZURE: 0.55, WARRANT_OR_SEARCH: 0.55, SITE_OR_ACCOUNT_TAKEDOWN: 0.4,
}

const depths: Readonly<Record<Grade, readonly [number, number]>> = {
  MAJOR: [0.34, 0.6], MODERATE: [0.13, 0.32], MINOR: [0, 0.13], NO_IMPACT: [0, 0], NEGATIVE: [-0.4, -0.14],
}

/** Draws the effect of one disruption from its grade, tactics and unit, and from what becomes of its group. */
export function drawHeldEffect(
  done: { day: StoryDay; grade: Grade; tactics: readonly string[]; unitCode: string; story: GroupStory | null },
  random: SeededRandom,
): HeldEffect {
  const [least, most] = depths[done.grade]
  const depth = least + (most - least) * random.next()
  const hold = (holdOfUnit[done.unitCode] ?? 1) * Math.max(0, ...done.tactics.map((tactic) => holdOfTactic[tactic] ?? 0.9))
  const holdDays = Math.round(random.skewed(210 * hold, 0.55))
  const fadeDays = random.whole(30, 120)
  if (done.story === 'FADING') return { day: done.day, depth: done.grade === 'NO_IMPACT' ? 0 : 0.14 + 0.16 * random.next(), holdDays: random.whole(20, 75), fadeDays: 30 }
  if (done.story === 'LASTING') return { day: done.day, depth: Math.max(depth, 0.3), holdDays: 100_000, fadeDays }
  if (done.grade === 'NEGATIVE') return { day: done.day, depth, holdDays: done.story === 'STRONGER' ? 100_000 : Math.max(200, holdDays), fadeDays }
  return { day: done.day, depth, holdDays: random.chance(Math.min(0.7, 0.14 * hold)) ? 100_000 : holdDays, fadeDays }
}

/** How much of an effect is left on a day: 1 is all, 0 none; none before it began. */
export function remaining(effect: HeldEffect, day: StoryDay): number {
  const since = day - effect.day
  if (since < 0) return 0
  if (since <= effect.holdDays) return 1
  return Math.max(0, 1 - (since - effect.holdDays) / effect.fadeDays)
}

/** A score on a day, from the one that the group would have without any of these. Of what lowers it the two that lower it most count: work does not add up without end. */
export function scoreOn(undisturbed: number, effects: readonly HeldEffect[], day: StoryDay): number {
  const shares = effects.map((effect) => effect.depth * remaining(effect, day)).filter((share) => share !== 0)
  const lowering = shares.filter((share) => share > 0).toSorted((a, b) => b - a).slice(0, 2)
  return [...lowering, ...shares.filter((share) => share < 0)].reduce((score, share) => score * (1 - share), undisturbed)
}
