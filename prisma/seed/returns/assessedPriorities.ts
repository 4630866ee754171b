import { threatPriorities } from '../../../server/returnFigures/figureCatalogue.ts'
import type { SeededRandom } from '../seededRandom.ts'

type Priority = keyof typeof threatPriorities

/** From the lowest to the highest. */
const ranks = ['LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH'] as const satisfies readonly Priority[]

/**
 * How a unit's threat assessments rank each threat: steady, with a step for some threats in some years, and now and then one that was
 * not assessed. Invented, and of no real unit.
 *
 * @param threats codes of all threats
 * @param year the year in which the assessment was made
 */
export function assessedPriorities(threats: readonly string[], year: number, random: SeededRandom): { threat: string; priority: Priority }[] {
  return threats.map((threat) => {
    const steady = random.fork(threat)
    const usual = threat === 'DRUGS' ? 3 : steady.pickWeighted([[0, 0.2], [1, 0.35], [2, 0.3], [3, 0.15]] as const)
    const ofYear = random.fork(`${threat}/${year}`)
    const step = ofYear.pickWeighted([[0, 0.7], [-1, 0.15], [1, 0.15]] as const)
    const isAssessed = threat === 'DRUGS' || !ofYear.chance(0.05)
    return { threat, priority: isAssessed ? (ranks[Math.min(3, Math.max(0, usual + step))] ?? 'MEDIUM') : 'NOT_ASSESSED' }
  })
}
