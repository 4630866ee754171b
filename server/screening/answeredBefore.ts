import { screenText } from './screenText.ts'
import type { WithTextAnswers } from './textAnswer.ts'
import type { SentText } from './textsOfInput.ts'

/**
 * Tokens of what was let through before, of which nobody is asked again. Most of what is sent would be asked about
 * nothing, and for that nothing is read.
 *
 * @param sent what is sent now, with its answers
 * @param readBefore reads texts that were let through before
 */
export async function answeredBefore(
  sent: Iterable<SentText>,
  { textAnswers }: WithTextAnswers,
  readBefore: () => Promise<Iterable<string>>,
): Promise<ReadonlySet<string>> {
  const answered = new Set(textAnswers?.map(({ token }) => token))
  const isAsked = [...sent].some(({ text }) => tokensOf(text).some((token) => !answered.has(token)))
  return new Set(isAsked ? [...(await readBefore())].flatMap(tokensOf) : [])
}

const tokensOf = (text: string) => screenText(text).map(({ token }) => token)
