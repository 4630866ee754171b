import { measureCatalogue } from '../comparison/measureCatalogue.ts'
import type { Problem } from '../errors.ts'
import { notComeYet } from '../facts/asAt.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { parsePeriod } from '../periods/period.ts'
import { readInstant } from '../periods/readInstant.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import type { QuestionDates } from './questionDates.ts'
import { namesOfDates, namesOfPages, pagesInWords, type QuestionPage, type ValueRule } from './questionPages.ts'
import type { QuestionParameter } from './questionRecord.ts'

/** The measures that there are whatever is set; of shares held, after any months, as those of the setting change. */
const measureCodes = new Set(measureCatalogue([]).map(({ definition }) => definition.code))
const shareHeld = /^HELD_AFTER_\d{1,2}_MONTHS$/
/** Codes of figures, which are shown as tables. */
const figuresShape = /^(?=.{1,400}$)[a-z]+(-[a-z]+)*(,[a-z]+(-[a-z]+)*)*$/

/** What of an address is kept with those dates, in the order of its page. */
export function keptParameters(page: QuestionPage, dates: QuestionDates, parameters: readonly QuestionParameter[]): QuestionParameter[] {
  const names = Object.keys(namesOfPages[page])
  const kept = parameters.filter(({ name }) => dates === 'AS_SAVED' || !namesOfDates.has(name))
  return kept.map(({ name, value }) => ({ name, value })).toSorted((one, other) => names.indexOf(one.name) - names.indexOf(other.name))
}

/** What is wrong with what a page is asked: a name that it does not know, one that is given twice, or a value that means nothing there. */
export function parameterProblems(
  { now, reference }: { now: Date; reference: Pick<ReferenceData, 'units' | 'strands'> },
  page: QuestionPage,
  parameters: readonly QuestionParameter[],
): Problem[] {
  const rules: Readonly<Record<string, ValueRule>> = namesOfPages[page]
  const given = parameters.map(({ name }) => name)
  return parameters.flatMap(({ name, value }, index) => {
    const rule = Object.hasOwn(rules, name) ? rules[name] : undefined
    if (rule === undefined) return [{ field: `parameters.${index}.name`, message: `The page “${pagesInWords[page]}” asks for nothing of that name. Save the question from the page itself.` }]
    if (given.indexOf(name) < index) return [{ field: `parameters.${index}.name`, message: 'This is given twice. Save the question from the page itself.' }]
    const fault = faultOf(rule, value, now, reference)
    return fault === null ? [] : [{ field: `parameters.${index}.value`, message: fault }]
  })
}

const chooseAgain = 'Choose it on the page again, then save the question.'

function faultOf(rule: ValueRule, value: string, now: Date, { units, strands }: Pick<ReferenceData, 'units' | 'strands'>): string | null {
  switch (rule) {
    case 'PERIOD':
      return faultOfPeriod(value, now)
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
      return measureCodes.has(value) || shareHeld.test(value) ? null : `There is no measure with that code. ${chooseAgain}`
    case 'FIGURES':
      return figuresShape.test(value) ? null : `These are no codes of figures. ${chooseAgain}`
    default:
      return rule.includes(value) ? null : `This is not one of the choices of the page. ${chooseAgain}`
  }
}

function faultOfPeriod(value: string, now: Date): string | null {
  try {
    parsePeriod(value, londonDayOf(now))
    return null
  } catch (error) {
    // These words are made for people; any other error is a fault of ours.
    if (error instanceof RangeError) return error.message
    throw error
  }
}
