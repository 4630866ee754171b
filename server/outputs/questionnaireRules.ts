import type { Problem } from '../errors.ts'
import { textProblems, tidy } from '../facts/textRules.ts'
import { whatQuestionsMeasure } from '../measures/outputChanges.ts'
import { answerCountNames, type QuestionFacts, type QuestionnaireFacts } from './outputFacts.ts'
import { countProblems, isCount } from './countRules.ts'

const mostQuestions = 60

/** What is wrong with a questionnaire: numbers that cannot be, more answers than people asked, questions without words. */
export function questionnaireProblems({ sent, answered, questions }: QuestionnaireFacts): Problem[] {
  const isAnsweredPossible = isCount(answered)
  const isTooManyAnswered = isAnsweredPossible && isCount(sent) && answered > sent
  return [
    ...countProblems('questionnaire.sent', sent, 'Leave the questionnaire out when nobody was asked.'),
    ...countProblems('questionnaire.answered', answered, 'Leave the questionnaire out when nobody was asked.'),
    ...(isTooManyAnswered
      ? [{ field: 'questionnaire.answered', message: `Enter ${inFigures(sent)} or fewer: no more can be answered than were sent` }]
      : []),
    ...(questions.length > mostQuestions ? [{ field: 'questionnaire.questions', message: `Enter at most ${mostQuestions} questions` }] : []),
    ...questions.slice(0, mostQuestions).flatMap((question, index) => [
      ...questionProblems(`questionnaire.questions.${index}`, question, isAnsweredPossible ? answered : null),
      ...(isGivenBefore(questions, index)
        ? [{ field: `questionnaire.questions.${index}.question`, message: 'This question is given twice. Add the numbers up.' }]
        : []),
    ]),
  ]
}

/** @param answered questionnaires answered; null when that number is itself wrong */
function questionProblems(place: string, question: QuestionFacts, answered: number | null): Problem[] {
  const counts = answerCountNames.map((name) => ({ name, count: question[name] }))
  const sum = counts.reduce((total, { count }) => total + count, 0)
  const isTooMany = answered !== null && counts.every(({ count }) => isCount(count)) && sum > answered
  return [
    ...textProblems(`${place}.question`, question.question, { name: 'the question', atMost: 300, isRequired: true }),
    ...(whatQuestionsMeasure.includes(question.measures)
      ? []
      : [{ field: `${place}.measures`, message: 'Choose intention, or behaviour at follow-up' }]),
    ...counts.flatMap(({ name, count }) => countProblems(`${place}.${name}`, count, 'Enter 0 where nobody answered so.')),
    ...(isTooMany
      ? [
          {
            field: `${place}.yesYes`,
            message:
              `The answers to this question add up to ${inFigures(sum)}, more than the ${inFigures(answered)} questionnaires answered. ` +
              'Lower them, or mend the number answered.',
          },
        ]
      : []),
  ]
}

function isGivenBefore(questions: QuestionFacts[], index: number): boolean {
  const words = tidy(questions[index]?.question)
  return Boolean(words) && questions.findIndex((one) => tidy(one.question) === words && one.measures === questions[index]?.measures) < index
}

function inFigures(count: number): string {
  return count.toLocaleString('en-GB')
}
