import { maySeeAggregates, whyNotSeeFigures } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { RefusedError, refuseProblems, type Problem } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { keptText, textProblems } from '../facts/textRules.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import { settingsAt } from '../settings/settingsAt.ts'
import type { QuestionDates } from './questionDates.ts'
import type { QuestionPage } from './questionPages.ts'
import { keptParameters, parameterProblems } from './questionParameters.ts'
import type { QuestionParameter } from './questionRecord.ts'
import { slugOf } from './questionSlug.ts'
import { addQuestion, countOwn, freeSlug, hasOwnNamed } from './savedQuestionStore.ts'
import { unanswerable } from './unanswerable.ts'

export type SaveQuestion = WithTextAnswers & {
  key: string
  name: string
  page: QuestionPage
  parameters: QuestionParameter[]
  dates: QuestionDates
  isShared: boolean
}

const fewestCharacters = 3
const mostOfOne = 100

/**
 * Keeps what a page is asked under a name, so that it can be asked again. Nothing of it can be changed later: who wants it otherwise
 * removes it and saves another.
 *
 * @throws RefusedError for those who see no figures of units, for a name or parameters that cannot be kept, for what would be refused
 *   whenever it is asked, for a second of the same name, and beyond 100 of one person
 */
export async function saveQuestion({ viewer, database, now, reference }: Acting, input: SaveQuestion): Promise<Made> {
  if (!maySeeAggregates(viewer)) throw new RefusedError(whyNotSeeFigures(viewer))
  const { page, dates, isShared } = input
  const submission = { viewer, operation: 'saveQuestion', recordKind: 'SavedQuestion', input, now, detail: { page, dates, isShared } } as const
  return carryOutOnce(database, submission, null, async (id) => {
    const name = keptText(input.name).replaceAll(/\s+/g, ' ')
    const parameters = keptParameters(page, dates, input.parameters)
    const checkBackMonths = (await settingsAt(database, null)).wholes('CHECK_BACK_MONTHS')
    refuseProblems([...nameProblems(name), ...datesProblems(page, dates, parameters), ...parameterProblems({ now, reference, checkBackMonths }, page, parameters)])
    refuseProblems(unanswerable({ now, reference }, page, dates, parameters))
    if ((await countOwn(database, viewer.code)) >= mostOfOne) {
      throw new RefusedError(`You have ${mostOfOne} saved questions, and nobody may have more. Remove one that you do not ask any more, then save this one.`)
    }
    // One at a time from here on, so that the same name is not taken twice at the same moment.
    const slug = await freeSlug(database, slugOf(name))
    if (await hasOwnNamed(database, viewer.code, name)) refuseProblems([nameTaken])
    await addQuestion(database, { id, slug, name, page, parameters, dates, isShared, recordedBy: viewer.code, recordedAt: now })
  })
}

const nameTaken: Problem = { field: 'name', message: 'You have a question of that name: choose another name, or remove that question first' }

function nameProblems(name: string): Problem[] {
  const problems = textProblems('name', name, { name: 'a name for the question', atMost: 80, isRequired: true })
  const isShort = problems.length === 0 && name.length < fewestCharacters
  return isShort ? [{ field: 'name', message: `The name must be ${fewestCharacters} characters or more, so that others know what is asked` }] : problems
}

function datesProblems(page: QuestionPage, dates: QuestionDates, parameters: readonly QuestionParameter[]): Problem[] {
  if (dates === 'AS_SAVED' && !parameters.some(({ name }) => name === 'period')) {
    return [{ field: 'dates', message: 'The page has no dates chosen that could be kept: choose a period on the page, or ask with new dates each time' }]
  }
  if (dates === 'YEAR_TO_DATE' && page === 'CHANGE') {
    return [{ field: 'dates', message: 'A change over time is asked for whole months: choose the last month, quarter or financial year' }]
  }
  if (dates === 'LAST_MONTH' && page === 'CHANGE' && parameters.some(({ name, value }) => name === 'grain' && value === 'QUARTER')) {
    return [{ field: 'dates', message: 'A change by quarter is asked for whole quarters: choose the last quarter or financial year' }]
  }
  return []
}
