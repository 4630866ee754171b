import { refuseProblems } from '../errors.ts'
import { keptText, textProblems } from '../facts/textRules.ts'

/** The most characters that a reason, message, question or answer may have. */
export const mostWords = 1_000

/**
 * A reason or message as it is kept.
 *
 * @param name what it is, as in "Enter {name}"
 * @throws RefusedError when nothing is said, or too much
 */
export function neededWords(field: string, text: string, name: string): string {
  refuseProblems(textProblems(field, text, { name, atMost: mostWords, isRequired: true }))
  return keptText(text)
}
