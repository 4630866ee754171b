import { linesTyped } from '../drafts/linesTyped.ts'
import { typedDaysInWords } from '../periods/typedDaysInWords.ts'
import type { OutputForm } from './outputForm.ts'
import { outputKindWords } from './outputWords.ts'

/** A few neutral words that tell one draft from another: title and days; without these, how far it came. */
export function outputSummary({ title, held, kind, whatWasDone }: OutputForm): string {
  return [title.trim(), typedDaysInWords(held)].filter(Boolean).join(', ') || `No title yet: ${[outputKindWords[kind], linesTyped([whatWasDone])].filter(Boolean).join(', ')}`
}
