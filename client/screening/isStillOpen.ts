import { textAnswersOf } from './textAnswers.ts'
import type { TextWarning } from './textWarning.ts'

/**
 * Is something of a warning neither answered nor taken out yet? Then it would only be warned of again.
 *
 * @param content what would be sent, as JSON
 */
export function isStillOpen({ submissionKey, findings }: TextWarning, content: string): boolean {
  const answered = new Set(textAnswersOf(submissionKey).map(({ token }) => token))
  return findings.some(({ token, found }) => !answered.has(token) && content.includes(JSON.stringify(found).slice(1, -1)))
}
