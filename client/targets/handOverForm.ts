import type { TransferOcgInput } from '../graphql/generated/graphql.ts'
import { missing } from '../parts/problem.ts'
import type { MadeFacts } from '../parts/problem.ts'
import { noDays } from '../periods/typedDays.ts'
import type { TypedDays } from '../periods/typedDays.ts'
import { wholeDay } from '../periods/wholeDay.ts'

/** A hand-over as it is being typed; names as in the API's input. */
export interface HandOverForm {
  toUnit: string
  day: TypedDays
  reason: string
}

export const emptyHandOver: HandOverForm = { toUnit: '', day: noDays, reason: '' }

export type HandOverFacts = Pick<TransferOcgInput, 'toUnit' | 'day' | 'reason'>

/** What was typed, as the API takes it; or what cannot even be sent. */
export function handOverFacts({ toUnit, day, reason }: HandOverForm): MadeFacts<HandOverFacts> {
  const made = wholeDay(day, 'day', 'Enter the day from which the other unit is responsible')
  const problems = [
    ...missing(toUnit, 'toUnit', 'Choose the unit that takes the group over'),
    ...('problems' in made ? made.problems : []),
    ...missing(reason.trim(), 'reason', 'Enter why the group is handed over'),
  ]
  return problems.length > 0 || 'problems' in made ? { problems } : { facts: { toUnit, day: made.day, reason: reason.trim() } }
}
