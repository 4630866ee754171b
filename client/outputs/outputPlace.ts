import { answerCounts } from './outputForm.ts'
import { countWords } from './questionWords.ts'

/** Where a refused field of an output stands among many alike: "Question 2, yes before and no after"; null where there is but one. */
export function outputPlace(field: string): string | null {
  if (field === 'questionnaire.sent') return 'Questionnaires sent'
  if (field === 'questionnaire.answered') return 'Questionnaires answered'
  const [, index, name] = /^questionnaire\.questions\.(\d+)(?:\.(\w+))?$/.exec(field) ?? []
  if (index === undefined) return null
  const count = answerCounts.find((each) => each === name)
  const question = `Question ${Number(index) + 1}`
  return count ? `${question}, ${countWords[count].toLowerCase().replace(', ', ' and ')}` : question
}
