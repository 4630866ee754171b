import type { DuplicateProbe } from '../graphql/generated/graphql.ts'
import { typedNumber } from '../parts/typedNumber.ts'
import { daysText } from '../periods/typedDays.ts'
import type { DisruptionForm } from './disruptionForm.ts'

/**
 * What is known so far of a disruption that is being typed; outcomes that are unfinished are left aside.
 *
 * @param recordId the record that is corrected; null for a new one
 * @returns null until target and days can be read
 */
export function duplicateProbe(
  { effect, target, outcomes }: Pick<DisruptionForm, 'effect' | 'target' | 'outcomes'>,
  recordId: string | null,
): DuplicateProbe | null {
  const days = daysText(effect)
  const reference = target.reference.trim()
  if ('faults' in days || !target.kind || !(target.kind === 'OCG' ? target.ocg?.value : reference)) return null
  return {
    disruption: recordId,
    effect: days.text,
    target: target.kind === 'OCG' ? { kind: target.kind, ocg: target.ocg?.value ?? null } : { kind: target.kind, reference },
    outcomes: outcomes.flatMap(({ kind, quantity, measureUnit }) => {
      const number = typedNumber(quantity)
      return kind && measureUnit && number !== null ? [{ kind, measureUnit, quantity: number }] : []
    }),
  }
}
