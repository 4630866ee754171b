import { screenText } from './screenText.ts'
import type { AnsweredText, WithTextAnswers } from './textAnswer.ts'
import type { TextFinding } from './textFinding.ts'
import type { SentText } from './textsOfInput.ts'
import { TextWarningError } from './textWarning.ts'

/** More than anybody answers in one go; the rest is asked for once these are answered or gone. */
const mostShown = 50

/**
 * Looks through what somebody typed before any of it is stored.
 *
 * @param answers why texts stay that were found before, by token
 * @param answeredBefore tokens of what was let through before, of which nobody is asked again
 * @returns which findings were answered, and how; what the trail keeps
 * @throws TextWarningError that names every finding without an answer
 */
export function screenTexts(texts: Iterable<SentText>, { textAnswers }: WithTextAnswers, answeredBefore: ReadonlySet<string> = new Set()): AnsweredText[] {
  const answers = new Map(textAnswers?.map(({ token, answer }) => [token, answer]))
  const answered: AnsweredText[] = []
  const asked = new Map<string, TextFinding>()
  for (const { field, text } of texts) {
    for (const finding of screenText(text)) {
      const answer = answers.get(finding.token)
      if (answer) answered.push({ kind: finding.kind, answer, field })
      else if (!answeredBefore.has(finding.token)) asked.set(`${field} ${finding.token}`, { ...finding, field })
    }
  }
  if (asked.size > 0) throw new TextWarningError([...asked.values()].slice(0, mostShown))
  return answered.slice(0, mostShown)
}
