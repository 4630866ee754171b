import { missing } from '../parts/problem.ts'
import type { Problem } from '../parts/problem.ts'
import type { OutputForm } from './outputForm.ts'

/** What is missing, in the API's own words: told together with what cannot be sent, so that nobody mends it in rounds. */
export function missingFromOutput({ title, threat, audience, whatWasDone, isAsked, questionnaire }: OutputForm): Problem[] {
  const questions = isAsked === 'yes' ? questionnaire.questions : []
  return [
    ...missing(title.trim(), 'title', 'Enter a neutral title'),
    ...missing(whatWasDone.trim(), 'whatWasDone', 'Enter what was done'),
    ...missing(threat, 'threat', 'Choose the threat'),
    ...missing(audience, 'audience', 'Choose the audience'),
    ...questions.flatMap(({ question }, index) => missing(question.trim(), `questionnaire.questions.${index}.question`, 'Enter the question')),
  ]
}
