import { typedDaysInWords } from '../periods/typedDaysInWords.ts'
import type { DisruptionForm } from './disruptionForm.ts'

/** A few neutral words that tell one draft from another: target, days, operation. Never what happened. */
export function disruptionSummary({ target, effect, operationName }: DisruptionForm): string {
  const of = target.kind === 'OCG' ? target.ocg?.text : target.reference.trim()
  return [of, typedDaysInWords(effect), operationName.trim()].filter(Boolean).join(', ') || 'No target or days entered yet'
}
