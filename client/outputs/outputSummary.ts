import { typedDaysInWords } from '../periods/typedDaysInWords.ts'
import type { OutputForm } from './outputForm.ts'

/** A few neutral words that tell one draft from another: title and days. */
export function outputSummary({ title, held }: OutputForm): string {
  return [title.trim(), typedDaysInWords(held)].filter(Boolean).join(', ') || 'No title entered yet'
}
