import type { Problem } from '../errors.ts'
import { textProblems } from '../facts/textRules.ts'
import { addMonths, previousDay, type Day } from '../periods/day.ts'
import { monthInWords, monthOf, spanOfMonth } from '../periods/month.ts'
import { requireYear } from '../periods/requireYear.ts'
import { figureCatalogue, type FigureCode } from '../returnFigures/figureCatalogue.ts'
import { definitionOf } from './definitionOf.ts'
import type { AskedFigure, ReturnDefinitionRecord } from './returnDefinitionRecord.ts'

/** A definition as somebody writes it; `validFrom` is a month, YYYY-MM. */
export type DefinitionFacts = {
  validFrom: string
  months: number
  dueWorkingDays: number
  /** Whether no return is expected of periods before; not where left out. */
  beginsReporting?: boolean | null | undefined
  figures: readonly AskedFigure[]
  reason: string
}

/** What stands today: every definition so far, oldest first, and the day after the last period of which a return was begun. */
export type StandingDefinitions = { definitions: readonly ReturnDefinitionRecord[]; begunUntil: Day | null; today: Day }

const mostWorkingDays = 60
/** How far ahead a definition may begin. None can come before it any more, so a slip of the year must not pass. */
const mostMonthsAhead = 24
/** Editions publish these of each unit. */
const alwaysAsked: readonly FigureCode[] = ['DISRUPTIONS_LED', 'DISRUPTIONS_LED_WITH_SUPPORT', 'DISRUPTIONS_SUPPORTED']

/** What is wrong with a definition, and how to mend it. */
export function returnDefinitionProblems(facts: DefinitionFacts, standing: StandingDefinitions): Problem[] {
  return [
    ...monthProblems(facts, standing),
    ...(facts.beginsReporting && standing.begunUntil !== null
      ? [{ field: 'beginsReporting', message: 'Returns have been started, so reporting has begun. Leave this out: returns of earlier periods stay expected' }]
      : []),
    ...(facts.months === 1 || facts.months === 3 ? [] : [{ field: 'months', message: 'A return covers 1 month or 3: choose one of them' }]),
    ...(Number.isSafeInteger(facts.dueWorkingDays) && facts.dueWorkingDays >= 1 && facts.dueWorkingDays <= mostWorkingDays
      ? []
      : [{ field: 'dueWorkingDays', message: `Enter a whole number of working days from 1 to ${mostWorkingDays}` }]),
    ...figureProblems(facts.figures),
    ...textProblems('reason', facts.reason, { name: 'why what returns ask is changed', atMost: 1_000, isRequired: true }),
  ]
}

function monthProblems({ validFrom, months }: DefinitionFacts, { definitions, begunUntil, today }: StandingDefinitions): Problem[] {
  const from = firstDayOf(validFrom)
  const said = (message: string) => [{ field: 'validFrom', message }]
  if (from === null) return said('Enter the month from which it holds as YYYY-MM, for example 2027-04')
  const furthest = addMonths(today, mostMonthsAhead)
  if (from > furthest) return said(`Choose a month up to ${monthInWords(monthOf(furthest))}: at most ${mostMonthsAhead} months ahead`)
  const last = definitions.at(-1)
  if (last && from < last.validFrom) return said(`What stands now holds from ${monthInWords(monthOf(last.validFrom))}: choose that month or a later one`)
  if (begunUntil !== null && from < begunUntil) {
    return said(`Returns of ${monthInWords(monthOf(previousDay(begunUntil)))} have been started: choose ${monthInWords(monthOf(begunUntil))} or a later month`)
  }
  // What held until then may cover quarters, of which none may be cut.
  const coversQuarters = months === 3 || definitionOf(definitions, addMonths(from, -1))?.months === 3
  return coversQuarters && !beginsQuarter(from) ? said('Returns of quarters begin and end with one: choose April, July, October or January') : []
}

/** The first day of that month; null where it is none. */
export function firstDayOf(month: string): Day | null {
  try {
    requireYear(Number(month.slice(0, 4)))
    return spanOfMonth(month).from
  } catch (error) {
    if (error instanceof RangeError) return null // the caller says how a month is written
    throw error
  }
}

function beginsQuarter(day: Day): boolean {
  return Number(day.slice(5, 7)) % 3 === 1
}

function figureProblems(figures: readonly AskedFigure[]): Problem[] {
  const codes = figures.map(({ code }) => code)
  const left = alwaysAsked.filter((code) => !codes.includes(code))
  return [
    ...left.map((code) => ({ field: 'figures', message: `Ask for “${figureCatalogue[code].name}”: editions are made of it` })),
    ...figures.flatMap(({ code, mayBeNil }, index) => {
      const { name, source } = figureCatalogue[code]
      const isRepeated = codes.indexOf(code) < index
      return [
        ...(isRepeated ? [{ field: `figures.${index}.code`, message: `“${name}” is asked for twice: leave one of them out` }] : []),
        ...(source === 'COMPUTED' && !mayBeNil ? [{ field: `figures.${index}.mayBeNil`, message: `“${name}” is counted, and a unit may have had none: let it be nil` }] : []),
      ]
    }),
  ]
}
