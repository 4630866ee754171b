import { measureCatalogue } from '../comparison/measureCatalogue.ts'
import type { Problem } from '../errors.ts'
import { notComeYet } from '../facts/asAt.ts'
import type { Day } from '../periods/day.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { parsePeriod } from '../periods/period.ts'
import { readInstant } from '../periods/readInstant.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import { dayOfQuestion, type QuestionDates } from './questionDates.ts'
import { figureCodesOfPages, namesOfDates, namesOfPages, pagesInWords, type QuestionPage, type ValueRule } from './questionPages.ts'
import type { QuestionParameter } from './questionRecord.ts'

/** By what values of a page are judged: when, in which words, and after how many months disruptions are looked at again. */
export type KnownOfQuestions = { now: Date; reference: Pick<ReferenceData, 'units' | 'strands'>; checkBackMonths: readonly number[] }

type Known = KnownOfQuestions & { /** The day by which its periods are read. */ onDay: Day; measures: ReadonlySet<string> }

/** What of an address is kept with those dates, in the order of its page. */
export function keptParameters(page: QuestionPage, dates: QuestionDates, parameters: readonly QuestionParameter[]): QuestionParameter[] {
  const names = Object.keys(namesOfPages[page])
  const kept = parameters.filter(({ name }) => dates === 'AS_SAVED' || !namesOfDates.has(name))
  return kept.map(({ name, value }) => ({ name, value })).toSorted((one, other) => names.indexOf(one.name) - names.indexOf(other.name))
}

/** What is wrong with what a page is asked: a name that it does not know, one that is given twice, or a value that means nothing there. */
export function parameterProblems(
  knowing: KnownOfQuestions,
  page: QuestionPage,
  parameters: readonly QuestionParameter[],
): Problem[] {
  const rules: Readonly<Record<string, ValueRule>> = namesOfPages[page]
  const known: Known = {
    ...knowing, onDay: dayOfQuestion(parameters, londonDayOf(knowing.now)),
    measures: new Set(measureCatalogue(knowing.checkBackMonths).map(({ definition }) => definition.code)),
  }
  const given = parameters.map(({ name }) => name)
  return parameters.flatMap(({ name, value }, index) => {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (rule === undefined) return [{ field: `parameters.${index}.name`, message: `The page “${pagesInWords[page]}” asks for nothing of that name. Save the question from the page itself.` }]
    if (given.indexOf(name) < index) return [{ field: `parameters.${index}.name`, message: 'This is given twice. Save the question from the page itself.' }]
    const fault = faultOf(rule, value, known)
    return fault === null ? [] : [{ field: `parameters.${index}.value`, message: fault }]
  })
}

const chooseAgain = 'Choose it on the page again, then save the question.'

function faultOf(rule: ValueRule, value: string, { now, onDay, measures, reference: { units, strands } }: Known): string | null {
  switch (rule) {
    case 'PERIOD':
      return faultOfPeriod(value, onDay)
    case 'MOMENT': {
      const moment = readInstant(value)
      if (moment === null) return `This is no moment. ${chooseAgain}`
      return moment > now ? notComeYet().message : null
    }
    case 'UNIT':
      return units.has(value) ? null : `There is no unit with that code. ${chooseAgain}`
    case 'STRAND':
      return strands.has(value) ? null : `There is no strand with that code. ${chooseAgain}`
    case 'MEASURE':
      return measures.has(value) ? null : `There is no measure with that code. ${chooseAgain}`
    case 'FIGURES':
      return value.split(',').every((code) => figureCodesOfPages.has(code)) ? null : 'Not all of these are figures of the page. Take “tables” out of its address, then save the question.'
    default:
      return rule.includes(value) ? null : `This is not one of the choices of the page. ${chooseAgain}`
  }
}

function faultOfPeriod(value: string, onDay: Day): string | null {
  try {
    parsePeriod(value, onDay)
    return null
  } catch (error) {
    // These words are made for people; any other error is a fault of ours.
    if (error instanceof RangeError) return error.message
    throw error
  }
}
