import { dayInWords } from '../periods/dayInWords.ts'
import type { Problem } from '../parts/problem.ts'
import { londonDayAndTime, londonInstant } from '../periods/londonInstant.ts'
import { typedDay } from '../periods/typedDay.ts'

/** What stands in the form over the figures, as typed. */
export interface ImpactChoice {
  unit: string
  /** A code of an offered period, or "days". */
  period: string
  fromDay: string
  toDay: string
  asAt: 'today' | 'past'
  asAtDay: string
  asAtTime: string
}

export interface ChosenFigures {
  period: string
  asAt?: string
}

/** The form as it stands for the figures that are shown. */
export function choiceOf(shown: { unit: string; period: string; asAt?: string | undefined }, offered: readonly string[]): ImpactChoice {
  const [from = '', to = ''] = shown.period.includes('..') ? shown.period.split('..') : []
  const past = shown.asAt ? londonDayAndTime(shown.asAt) : null
  return {
    unit: shown.unit,
    period: from && !offered.includes(shown.period) ? 'days' : shown.period,
    fromDay: from ? dayInWords(from) : '',
    toDay: to ? dayInWords(to) : '',
    asAt: past ? 'past' : 'today',
    asAtDay: past ? dayInWords(past.day) : '',
    asAtTime: past ? past.time : '23:59',
  }
}

/** The figures chosen, or what is wrong and how to mend it. */
export function readChoice(choice: ImpactChoice, now: string): ChosenFigures | Problem[] {
  const problems: Problem[] = []
  const period = choice.period === 'days' ? readDays(choice, problems) : choice.period
  const asAt = choice.asAt === 'past' ? readMoment(choice, now, problems) : null
  if (problems.length > 0) return problems
  return asAt ? { period, asAt } : { period }
}

function readDays(choice: ImpactChoice, problems: Problem[]): string {
  const from = typedDay(choice.fromDay)
  const to = typedDay(choice.toDay)
  if (!from) problems.push({ field: 'fromDay', message: 'Enter the first day, like 27 March 2026' })
  if (!to) problems.push({ field: 'toDay', message: 'Enter the last day, like 27 March 2026' })
  if (from && to && to < from) problems.push({ field: 'toDay', message: 'The last day must be the first day or later' })
  return `${from}..${to}`
}

function readMoment(choice: ImpactChoice, now: string, problems: Problem[]): string | null {
  const day = typedDay(choice.asAtDay)
  const isTime = /^([01]\d|2[0-3]):[0-5]\d$/.test(choice.asAtTime)
  if (!day) problems.push({ field: 'asAtDay', message: 'Enter the day that the figures are as at, like 27 March 2026' })
  if (!isTime) problems.push({ field: 'asAtTime', message: 'Enter a time of day, like 09:30' })
  if (!day || !isTime) return null
  const moment = londonInstant(day, choice.asAtTime)
  if (moment > now) problems.push({ field: 'asAtDay', message: 'Figures can only be as at a moment that has passed' })
  return moment
}
