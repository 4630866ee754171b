import type { EffectDays } from './effectDays.ts'
import type { Group } from './groups.ts'
import type { PlannedDisruption } from './plannedDisruption.ts'
import type { SeededRandom } from './seededRandom.ts'

/**
 * A group that is disrupted again and again, mostly in a small way, and carries on:
 * the count rises, the effect does not last.
 *
 * @param intensity about how many disruptions
 */
export function tellFadingEffect(group: Group, days: EffectDays, intensity: number, random: SeededRandom): PlannedDisruption[] {
  const count = Math.max(4, Math.round(intensity * (0.6 + 0.8 * random.next())))
  return Array.from({ length: count }, () => ({
    group,
    day: days.draw(random, group.from, group.to),
    grade: random.pickWeighted([['MINOR', 0.86], ['MODERATE', 0.08], ['NO_IMPACT', 0.06]] as const),
  }))
}
