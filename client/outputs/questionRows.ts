import type { ComparedField } from '../conflicts/compareFields.ts'
import { itemsOf, keysOf, withItems } from '../conflicts/keyedItems.ts'
import { answerCounts } from './outputForm.ts'
import type { OutputForm, TypedQuestion } from './outputForm.ts'
import { outputLabels } from './outputLabels.ts'
import { measuresWords } from './outputWords.ts'
import { countWords } from './questionWords.ts'

type Compared = ComparedField<OutputForm>
type Asked = OutputForm['questionnaire']

const keyOf = ({ question }: TypedQuestion) => question.trim().toLowerCase()

/**
 * A questionnaire row by row: how many were asked, then each question, with a row for each of its counts. As a whole
 * where only one side asked anybody; a question as a whole where only one side has it.
 *
 * @param forms what both started from, theirs and mine
 */
export function questionnaireRows(forms: readonly OutputForm[]): Compared[] {
  const [, theirs, mine] = forms
  if (!theirs || !mine || theirs.isAsked !== mine.isAsked) return [whole]
  if (mine.isAsked === 'no') return []
  const keys = keysOf(forms.map(({ questionnaire }) => questionnaire.questions), keyOf)
  return [
    inQuestionnaire('sent', 'questionnaires sent', ({ sent }) => sent, (into, from) => ({ ...into, sent: from.sent })),
    inQuestionnaire('answered', 'questionnaires answered', ({ answered }) => answered, (into, from) => ({ ...into, answered: from.answered })),
    ...keys.flatMap((key) => {
      const isInBoth = [theirs, mine].every(({ questionnaire }) => itemsOf(questionnaire.questions, keyOf, key).length === 1)
      return isInBoth ? rowsOfQuestion(key, mine) : [wholeQuestion(key, forms)]
    }),
  ]
}

const whole: Compared = {
  name: 'questionnaire', label: outputLabels.questionnaire, of: ['isAsked', 'questionnaire'],
  inWords: ({ isAsked, questionnaire: { sent, answered, questions } }) =>
    isAsked === 'no' ? 'Nobody was asked' : [`Sent: ${sent}; answered: ${answered}`, ...questions.map(questionAsTyped)].join('\n'),
}

function inQuestionnaire(name: string, label: string, inWords: (asked: Asked) => string, take: (into: Asked, from: Asked) => Asked): Compared {
  return {
    name: `questionnaire ${name}`,
    label: `${outputLabels.questionnaire}: ${label}`,
    of: ['questionnaire'],
    inWords: ({ isAsked, questionnaire }) => (isAsked === 'no' ? 'Nobody was asked' : inWords(questionnaire)),
    part: {
      of: ({ isAsked, questionnaire }) => (isAsked === 'no' ? '' : inWords(questionnaire)),
      take: (into, from) => ({ ...into, questionnaire: take(into.questionnaire, from.questionnaire) }),
    },
  }
}

function wholeQuestion(key: string, forms: readonly OutputForm[]): Compared {
  return inQuestionnaire(
    `question ${key}`, called(key, forms),
    ({ questions }) => itemsOf(questions, keyOf, key).map(questionAsTyped).join('\n') || 'Not asked',
    (into, from) => ({ ...into, questions: withItems(into.questions, keyOf, key, itemsOf(from.questions, keyOf, key)) }),
  )
}

function rowsOfQuestion(key: string, mine: OutputForm): Compared[] {
  const row = (name: 'measures' | (typeof answerCounts)[number], label: string, inWords: (typed: TypedQuestion) => string) =>
    inQuestionnaire(
      `question ${key} ${name}`, `${called(key, [mine])}, ${label.toLowerCase()}`,
      ({ questions }) => itemsOf(questions, keyOf, key).map(inWords).join('\n'),
      (into, from) => {
        const [theirs] = itemsOf(from.questions, keyOf, key)
        const own = itemsOf(into.questions, keyOf, key)
        return theirs ? { ...into, questions: withItems(into.questions, keyOf, key, own.map((typed) => ({ ...typed, [name]: theirs[name] }))) } : into
      },
    )
  return [
    row('measures', 'what it measures', ({ measures }) => measuresWords[measures]),
    ...answerCounts.map((name) => row(name, countWords[name], (typed) => typed[name].trim())),
  ]
}

/** As one of the forms spells it. */
function called(key: string, forms: readonly OutputForm[]): string {
  const [first] = forms.flatMap(({ questionnaire }) => itemsOf(questionnaire.questions, keyOf, key))
  return first?.question.trim() ? `“${first.question.trim()}”` : 'a question without words'
}

function questionAsTyped(typed: TypedQuestion): string {
  const counts = answerCounts.map((name) => `${countWords[name].toLowerCase()}: ${typed[name] || 'nothing entered'}`)
  return `${typed.question} (${measuresWords[typed.measures].toLowerCase()}): ${counts.join('; ')}`
}
