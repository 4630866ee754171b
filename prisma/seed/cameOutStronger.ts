import type { EffectDays } from './effectDays.ts'
import type { Group } from './groups.ts'
import type { PlannedDisruption } from './plannedDisruption.ts'
import type { SeededRandom } from './seededRandom.ts'

/**
 * A group that an action made more capable: a rival out of the way, methods learnt, a source lost.
 * Some of these actions looked like a small success first and were graded again when more was known.
 */
export function tellCameOutStronger(group: Group, days: EffectDays, random: SeededRandom): PlannedDisruption[] {
  const before = Array.from({ length: random.whole(1, 4) }, (): PlannedDisruption => ({
    group,
    day: days.draw(random, group.from, group.to),
    grade: 'MINOR',
  }))
  const negatives = Array.from({ length: random.whole(2, 4) }, (): PlannedDisruption => {
    const day = days.draw(random, group.from, group.to)
    return random.chance(0.4) ? { group, day, grade: 'MINOR', laterGrade: 'NEGATIVE' } : { group, day, grade: 'NEGATIVE' }
  })
  return [...before, ...negatives]
}
