import type { AnswerCount } from './outputForm.ts'

/** What each count of answers is called. */
export const countWords: Record<AnswerCount, string> = {
  yesYes: 'Yes before, yes after',
  noYes: 'No before, yes after',
  yesNo: 'Yes before, no after',
  noNo: 'No before, no after',
  beforeOnly: 'Answered before only',
  afterOnly: 'Answered after only',
}
