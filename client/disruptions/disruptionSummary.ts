import { linesTyped } from '../drafts/linesTyped.ts'
import { typedDaysInWords } from '../periods/typedDaysInWords.ts'
import type { DisruptionForm } from './disruptionForm.ts'

/**
 * A few neutral words that tell one draft from another: target, days, operation; without these, how far it came.
 * Never what happened.
 */
export function disruptionSummary(form: DisruptionForm): string {
  const { target, effect, operationName } = form
  const of = target.kind === 'OCG' ? target.ocg?.text : target.reference.trim()
  return [of, typedDaysInWords(effect), operationName.trim()].filter(Boolean).join(', ') || soFar(form)
}

function soFar({ ownReference, threats, whatHappened, gradeReason }: DisruptionForm): string {
  const known = [ownReference.trim(), codesInWords(threats), linesTyped([whatHappened, gradeReason])].filter(Boolean).join(', ')
  return ['No target or days yet', known].filter(Boolean).join(': ')
}

/** A draft is named without the lists at hand: MODERN_SLAVERY is "modern slavery". */
function codesInWords(codes: readonly string[]): string {
  return codes.map((code) => code.toLowerCase().replaceAll('_', ' ')).join(', ')
}
