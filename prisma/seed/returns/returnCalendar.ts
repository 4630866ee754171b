import { addMonths, type Day } from '../../../server/periods/day.ts'
import type { Period } from '../../../server/periods/period.ts'
import { definitionOf } from '../../../server/returns/definitionOf.ts'
import { dueDay } from '../../../server/returns/dueDay.ts'
import { expectedPeriods } from '../../../server/returns/expectedPeriods.ts'
import type { ReturnDefinitionRecord } from '../../../server/returns/returnDefinitionRecord.ts'
import { dayText } from '../storyDays.ts'
import type { Size, StoryTime } from '../storyTime.ts'
import type { ReturnRules } from './returnRules.ts'

/** A month of which every unit makes a return. */
export interface ReturnMonth {
  period: Period
  dueOn: Day
  definition: ReturnDefinitionRecord
}

/** The smallest story has so many months at least, from the beginning of a quarter on. */
const fewestMonths = 6

/** The months of the story that have ended, oldest first. */
export function returnCalendar({ definitions, reference }: ReturnRules, size: Size, time: StoryTime): ReturnMonth[] {
  const today = dayText(time.last + 1)
  const months = expectedPeriods(definitions, dayText(time.first), today, today).filter(({ kind }) => kind === 'MONTH')
  const last = months.at(-1)
  const from = size === 'tiny' && last ? quarterStart(addMonths(last.from, 1 - fewestMonths)) : dayText(time.first)
  return months.filter((period) => period.from >= from).flatMap((period) => {
    const definition = definitionOf(definitions, period.from)
    return definition ? [{ period, definition, dueOn: dueDay(reference.bankHolidays, period.to, definition.dueWorkingDays) }] : []
  })
}

/** The first day of the quarter in which a month lies. */
export function quarterStart(day: Day): Day {
  return addMonths(`${day.slice(0, 7)}-01`, -((Number(day.slice(5, 7)) - 1) % 3))
}
