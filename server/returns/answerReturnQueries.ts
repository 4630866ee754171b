import { recorderFrom } from '../access/viewer.ts'
import type { Made } from '../database/mutation.ts'
import { refuseProblems, type Problem } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { joinInWords } from '../facts/joinInWords.ts'
import { keptText, textProblems } from '../facts/textRules.ts'
import { cellName } from '../returnFigures/cellName.ts'
import { figureCatalogue } from '../returnFigures/figureCatalogue.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import { carryOutStep, type StepInput } from './carryOutStep.ts'
import { mostWords } from './neededWords.ts'
import { addStep, nextStep } from './nextStep.ts'
import { queriesOfReturn } from './returnQueries.ts'
import type { ReturnQueryRecord } from './returnQueryRecord.ts'
import { addReturnMessage } from './returnWriting.ts'

/** `query`: the id of a thread. */
export type QueryAnswer = { query: string; words: string }
/** `byChange`: whether figures are to be changed, so that the return is a draft again. */
export type AnswerReturnQueries = StepInput & { answers: QueryAnswer[]; byChange: boolean }

/**
 * Answers what the centre asks about a return of the writer's unit. In words: it counts as sent again, unchanged, once nothing stays
 * open. By a change: it is a draft again, for which every question needs an answer, so that none stays open in a draft.
 *
 * @throws StaleReturnError when somebody moved it on since
 */
export async function answerReturnQueries(acting: Acting, input: AnswerReturnQueries): Promise<Made> {
  const place = { unit: recorderFrom(acting.viewer).unitCode, period: input.period }
  return carryOutStep(acting, { operation: 'answerReturnQueries', place, input }, async (mover, standing) => {
    const next = nextStep(mover, standing, input.byChange ? 'CHANGE' : 'ANSWER', input.version)
    const open = (await queriesOfReturn(mover, standing)).filter(({ isOpen }) => isOpen)
    refuseProblems([...answerProblems(input.answers, open), ...(input.byChange ? leftOpen(input.answers, open, mover.reference) : [])])
    for (const { query, words } of input.answers) {
      await addReturnMessage(mover.database, standing, { queryId: query, side: 'UNIT', words: keptText(words) }, { personCode: mover.viewer.code, now: mover.now })
    }
    const staysOpen = !input.byChange && input.answers.length < open.length
    await addStep(mover, standing, staysOpen ? { ...next, to: standing.state } : next, { words: keptText(input.answers[0]?.words ?? '') })
  })
}

function answerProblems(answers: readonly QueryAnswer[], open: readonly ReturnQueryRecord[]): Problem[] {
  if (answers.length === 0) return [{ field: 'answers', message: 'Answer at least one of the questions that the centre asks' }]
  return answers.flatMap(({ query, words }, index) => {
    const field = `answers.${index}`
    const isTwice = answers.findIndex((one) => one.query === query) < index
    const isOpen = open.some(({ id }) => id === query)
    return [
      ...(isOpen ? [] : [{ field: `${field}.query`, message: 'The centre does not wait for an answer to that question: answer those that are open' }]),
      ...(isTwice ? [{ field: `${field}.query`, message: 'This question is answered twice' }] : []),
      ...textProblems(`${field}.words`, words, { name: 'the answer', atMost: mostWords, isRequired: true }),
    ]
  })
}

/** Questions that a change of figures would leave without an answer. */
function leftOpen(answers: readonly QueryAnswer[], open: readonly ReturnQueryRecord[], reference: ReferenceData): Problem[] {
  const left = answers.length === 0 ? [] : open.filter(({ id }) => !answers.some(({ query }) => query === id))
  if (left.length === 0) return []
  const names = left.map(({ about, key }) => `“${figureCatalogue[about].name}${key === '' ? '' : `: ${cellName(about, key, reference)}`}”`)
  return [{ field: 'answers', message: `Say something to each question before figures are changed: answer what is asked about ${joinInWords(names, 'and')} too` }]
}
