import { choiceOf, readChoice, type ChosenFigures, type FiguresAsked, type ImpactChoice } from '../measures/impactChoice.ts'
import { readMonths } from '../measures/monthChoice.ts'
import type { Problem } from '../parts/problem.ts'

/** What a form takes for its period and for its past moment: whole months, or days and times. */
export interface WholeMonths {
  inPeriod: boolean
  inAsAt: boolean
}

/** The form as it stands for the figures that are shown: a page of months takes months, though a moment may be any. */
export function figuresChoiceOf(shown: { unit: string } & FiguresAsked, offered: readonly string[], { inPeriod, inAsAt }: WholeMonths): ImpactChoice {
  const { period, fromDay, toDay } = choiceOf(shown, offered, inPeriod)
  return { ...choiceOf(shown, offered, inAsAt), period, fromDay, toDay }
}

/** The figures chosen, or what is wrong and how to mend it. */
export function readFiguresChoice(choice: ImpactChoice, now: string, { inPeriod, inAsAt }: WholeMonths): ChosenFigures | Problem[] {
  if (choice.period !== 'days' || !inPeriod) return readChoice(choice, now, inAsAt)
  const problems: Problem[] = []
  const read = readChoice({ ...choice, period: readMonths(choice, problems) }, now, inAsAt)
  const found = [...problems, ...(Array.isArray(read) ? read : [])]
  return found.length > 0 || Array.isArray(read) ? found : read
}
