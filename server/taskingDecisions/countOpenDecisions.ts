import type { Acting } from '../facts/acting.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { countTaskingDecisions } from './taskingDecisionList.ts'

type Reading = Pick<Acting, 'viewer' | 'database' | 'now'>
const every = { states: null, overdueOn: null, meetingId: null, ocgId: null }

/** How many decisions of meetings of the viewer's unit are open now. */
export function countOpenDecisions(reading: Reading): Promise<number> {
  return countTaskingDecisions(reading, { ...every, states: ['OPEN'] })
}

/** How many of them are open beyond their day. */
export function countOverdueDecisions(reading: Reading): Promise<number> {
  return countTaskingDecisions(reading, { ...every, overdueOn: londonDayOf(reading.now) })
}
