import type { Group } from '../groups.ts'
import type { Grade } from '../plannedDisruption.ts'
import type { HeldEffect } from './heldEffect.ts'

/** A disruption as it stood in the end, with the effect that it had: what assessments and check-backs are told from. */
export interface ToldDisruption {
  id: string
  group: Group | null
  grade: Grade
  /** Moment at which it was recorded. */
  recorded: number
  effect: HeldEffect
}
