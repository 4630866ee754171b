import type { Basis } from '../graphql/generated/graphql.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import type { Problem } from '../parts/problem.ts'
import { pastMoment, typedMoment } from '../periods/pastMoment.ts'
import type { TypedMoment } from '../periods/pastMoment.ts'
import { typedDay } from '../periods/typedDay.ts'
import { monthOrDayInWords } from '../periods/typedMonth.ts'
import { readEndOfMonth, readMonths, typedEndOfMonth } from './monthChoice.ts'

/** What stands in the form over the figures, as typed. */
export interface ImpactChoice extends TypedMoment {
  unit: string
  /** A code of an offered period, or "days". */
  period: string
  fromDay: string
  toDay: string
  asAt: 'today' | 'past'
  /** None where the page's own is left. */
  basis: Basis | undefined
  fill: boolean
}

export interface ChosenFigures {
  period: string
  asAt?: string
  basis?: Basis
  fill?: 'yes'
}

/** What an address asks figures for. */
export interface FiguresAsked {
  period: string
  asAt?: string | undefined
  basis?: Basis | undefined
  fill?: 'yes' | undefined
}

/**
 * The form as it stands for the figures that are shown.
 *
 * @param onlyMonths days and moments are written as the months whose ends they are
 */
export function choiceOf(
  shown: { unit: string } & FiguresAsked,
  offered: readonly string[],
  onlyMonths = false,
): ImpactChoice {
  const [from = '', to = ''] = shown.period.includes('..') ? shown.period.split('..') : []
  const inWords = onlyMonths ? monthOrDayInWords : dayInWords
  return {
    unit: shown.unit,
    period: from && !offered.includes(shown.period) ? 'days' : shown.period,
    fromDay: from ? inWords(from, 'first') : '',
    toDay: to ? inWords(to, 'last') : '',
    asAt: shown.asAt ? 'past' : 'today',
    basis: shown.basis,
    fill: shown.fill === 'yes',
    ...(onlyMonths ? typedEndOfMonth : typedMoment)(shown.asAt),
  }
}

/** The figures chosen, or what is wrong and how to mend it. With `onlyMonths`, of whole months and as at the end of one. */
export function readChoice(choice: ImpactChoice, now: string, onlyMonths = false): ChosenFigures | Problem[] {
  const problems: Problem[] = []
  const period = choice.period === 'days' ? (onlyMonths ? readMonths : readDays)(choice, problems) : choice.period
  const asAt = choice.asAt === 'today' ? null : onlyMonths ? readEndOfMonth(choice.asAtDay, now) : pastMoment(choice, now, 'Figures')
  if (Array.isArray(asAt)) problems.push(...asAt)
  if (problems.length > 0 || Array.isArray(asAt)) return problems
  const { basis, fill } = choice
  return { period, ...(asAt ? { asAt } : {}), ...(basis ? { basis } : {}), ...(fill && basis !== 'AS_RECORDED' ? { fill: 'yes' as const } : {}) }
}

function readDays(choice: ImpactChoice, problems: Problem[]): string {
  const from = typedDay(choice.fromDay)
  const to = typedDay(choice.toDay)
  if (!from) problems.push({ field: 'fromDay', message: 'Enter the first day, like 27 March 2026' })
  if (!to) problems.push({ field: 'toDay', message: 'Enter the last day, like 27 March 2026' })
  if (from && to && to < from) problems.push({ field: 'toDay', message: 'The last day must be the first day or later' })
  return `${from}..${to}`
}
