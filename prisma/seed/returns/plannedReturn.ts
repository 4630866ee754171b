import { findDemonstrationPerson } from '../../../server/people/demonstrationPeople.ts'
import type { Day } from '../../../server/periods/day.ts'
import type { FigureCode } from '../../../server/returnFigures/figureCatalogue.ts'
import { findTransition, type ReturnAction, type ReturnState } from '../../../server/returns/returnTransitions.ts'
import type { SeededRandom } from '../seededRandom.ts'
import type { StoryTime } from '../storyTime.ts'
import type { ReturnMonth } from './returnCalendar.ts'
import { fateOf } from './returnManners.ts'
import { returnSteps } from './returnSteps.ts'

/** A part of a figure. */
export interface Cell {
  about: FigureCode
  key: string
}

/** Something that is done to a return. */
export interface ToldStep {
  action: ReturnAction
  /** Code of who does it. */
  by: string
  /** Milliseconds since 1970. */
  moment: number
  words?: string
  extendedTo?: Day
  /** What a question is about. */
  asks?: Cell
  /** What is stated with the step. */
  states?: 'ALL' | 'SOME' | Cell
}

export interface PlannedStep extends ToldStep {
  from: ReturnState
  to: ReturnState
}

export interface PlannedReturn {
  id: string
  unitCode: string
  month: ReturnMonth
  /** In the order of their moments. */
  steps: PlannedStep[]
}

/**
 * The returns of a unit, oldest first; those that nobody touched are left out.
 *
 * @param forces codes of the unit's forces
 */
export function planReturns(unitCode: string, forces: readonly string[], months: readonly ReturnMonth[], time: StoryTime, random: SeededRandom): PlannedReturn[] {
  return months.flatMap((month, index) => {
    const own = random.fork(month.period.code)
    const fate = fateOf(unitCode, months.length - 1 - index, own)
    const told: ToldStep[] = []
    for (const step of returnSteps({ unitCode, forces, month, fate, last: time.last, random: own })) {
      if (step.moment >= (time.last + 1) * 86_400_000) break
      told.push(step)
    }
    const [first] = told
    return first ? [{ id: own.uuidAt(first.moment), unitCode, month, steps: withStates(told) }] : []
  })
}

/** @throws RangeError when somebody does what their role may not */
function withStates(told: readonly ToldStep[]): PlannedStep[] {
  let from: ReturnState = 'NOT_STARTED'
  return told.map((step) => {
    const role = findDemonstrationPerson(step.by)?.role
    const transition = role ? findTransition(role, from, step.action) : null
    if (!transition) throw new RangeError(`${step.by} may not do ${step.action} to a return that is ${from}`)
    const to: ReturnState = transition.to === 'SAME' ? from : transition.to
    const planned = { ...step, from, to }
    from = to
    return planned
  })
}
