import { comparedCountInWords } from '../compare/comparedCounts.ts'
import { perInWords } from '../compare/rateDenominators.ts'
import type { QuestionDates, QuestionPage } from '../graphql/generated/graphql.ts'
import { basisInWords } from '../measures/basisWords.ts'
import { countOf } from '../parts/numberInWords.ts'
import { asAtInWords } from '../periods/londonMoment.ts'
import type { AskedQuestion } from './questionAddress.ts'

export const pagesInWords: Readonly<Record<QuestionPage, string>> = {
  COMPARE: 'Compare units', MEASURE: 'One measure', CHANGE: 'Change over time', MIX: 'The mix', CAPABILITIES: 'Capabilities and means',
}

/** Dates that are new each time, as far as a page can be asked for them: a change over time for whole months, by quarter for whole quarters. */
export function newDatesOf({ page, parameters }: Pick<AskedQuestion, 'page' | 'parameters'>): Exclude<QuestionDates, 'AS_SAVED'>[] {
  if (page !== 'CHANGE') return ['LAST_QUARTER', 'LAST_MONTH', 'LAST_FINANCIAL_YEAR', 'YEAR_TO_DATE']
  const isByQuarter = parameters.some(({ name, value }) => name === 'grain' && value === 'QUARTER')
  return ['LAST_QUARTER', ...(isByQuarter ? [] : (['LAST_MONTH'] as const)), 'LAST_FINANCIAL_YEAR']
}

const newDatesInWords: Readonly<Record<Exclude<QuestionDates, 'AS_SAVED'>, string>> = {
  LAST_QUARTER: 'the last quarter', LAST_MONTH: 'the last month', LAST_FINANCIAL_YEAR: 'the last financial year', YEAR_TO_DATE: 'the year to date',
}

/** "The last quarter", "The 24 months to the end of the last quarter", "As it was saved"; without a moment, figures are those of when it is asked. */
export function datesInWords({ page, dates, parameters }: Pick<AskedQuestion, 'page' | 'dates' | 'parameters'>): string {
  if (dates === 'AS_SAVED') return hasMoment(parameters) ? 'As it was saved' : 'The period it was saved with, as known when it is asked'
  const words = newDatesInWords[dates]
  return page === 'CHANGE' ? `The 24 months to the end of ${words}` : `${words.charAt(0).toUpperCase()}${words.slice(1)}`
}

/** Whether what is known is fixed too; else figures change as records are added and corrected. */
export function hasMoment(parameters: AskedQuestion['parameters']): boolean {
  return parameters.some(({ name }) => name === 'asAt')
}

/** The API lists no more. */
const longestList = 500

/** How many questions a list has and in which order, and that there are more where it was cut. */
export function listedInWords(count: number): string {
  if (count < longestList) return `${countOf(count, 'question')}: yours first, then those that others share, the newest first.`
  return `${longestList} questions: yours first, then those that others shared last, the newest first. Earlier ones are still asked at their addresses.`
}

/** How codes are called: of measures and strands. */
export type NameOf = (code: string) => string

/** "Compare units: major disruptions, per 100 staff in post, as returned": what is asked first, then from what. Dates stand elsewhere. */
export function askedInWords({ page, parameters }: Pick<AskedQuestion, 'page' | 'parameters'>, nameOf: NameOf): string {
  const values: Readonly<Record<string, string>> = Object.fromEntries(parameters.map(({ name, value }) => [name, value]))
  const isLast = (name: string) => ['basis', 'fill', 'asAt'].includes(name)
  const named = Object.entries(values).toSorted(([one], [other]) => Number(isLast(one)) - Number(isLast(other)))
  const said = named.flatMap(([name, value]) => (page === 'CHANGE' && name === 'measure' ? countInWords(value) : partInWords(name, value, nameOf)))
  const ofWhom = (page === 'CHANGE' || page === 'MIX') && values['unit'] === undefined ? ['the network'] : []
  const parts = [...ofWhom, ...said]
  return parts.length === 0 ? pagesInWords[page] : `${pagesInWords[page]}: ${parts.join(', ')}`
}

/** What a part of an address asks for; nothing of dates and of how it is shown. */
function partInWords(name: string, value: string, nameOf: NameOf): string[] {
  switch (name) {
    case 'unit':
      return [value]
    case 'measure':
    case 'strand':
      return [nameOf(value)]
    case 'count':
      return countInWords(value)
    case 'per':
      return value in perInWords ? [perInWords[value as keyof typeof perInWords]] : []
    case 'basis':
      return value in basisInWords ? [basisInWords[value as keyof typeof basisInWords].toLowerCase()] : []
    case 'grain':
      return [value === 'QUARTER' ? 'by quarter' : 'by month']
    case 'fill':
      return ['missing returns filled with what is recorded']
    case 'adjusted':
      return ['limits widened for over-dispersion']
    case 'sort':
      return ['sorted by a column']
    case 'asAt':
      return [`as at ${asAtInWords(value)}`]
    case 'later':
      return ['two periods compared']
    default:
      return []
  }
}

function countInWords(code: string): string[] {
  if (code === 'SUPPORTED') return ['disruptions supported']
  return code in comparedCountInWords ? [`${comparedCountInWords[code as keyof typeof comparedCountInWords].toLowerCase()} disruptions`] : []
}
