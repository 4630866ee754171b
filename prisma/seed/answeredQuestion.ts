import type { AnsweredQuestion } from './plannedOutput.ts'
import type { SeededRandom } from './seededRandom.ts'

/**
 * Counts for one question, together never more than the questionnaires answered.
 *
 * @param answered questionnaires answered
 * @param changedShare share of those with "no" before who say "yes" after, about
 * @param lostShare share of those answering who did not answer again, about
 */
export function answerQuestion(
  asked: Pick<AnsweredQuestion, 'question' | 'measures'>,
  answered: number,
  changedShare: number,
  lostShare: number,
  random: SeededRandom,
): AnsweredQuestion {
  const share = (of: number, part: number) => Math.min(of, Math.max(0, Math.round(of * (part + (random.next() - 0.5) * 0.04))))
  const beforeOnly = share(answered, lostShare)
  const afterOnly = share(answered - beforeOnly, 0.02)
  const pairs = answered - beforeOnly - afterOnly
  const noBefore = share(pairs, 0.62)
  const noYes = share(noBefore, changedShare)
  const yesNo = share(pairs - noBefore, 0.04)
  return { ...asked, yesYes: pairs - noBefore - yesNo, yesNo, noYes, noNo: noBefore - noYes, beforeOnly, afterOnly }
}
