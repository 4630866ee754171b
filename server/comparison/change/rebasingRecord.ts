import type { Day } from '../../periods/day.ts'
import type { ChangeMeasure } from './changeMeasure.ts'

/** From which month on the limits of a unit’s series are reckoned anew, as known at a moment; taken back or not. */
export type RebasingRecord = {
  id: string
  unitCode: string
  measure: ChangeMeasure
  strandCode: string | null
  fromDay: Day
  reason: string
  /** Code of the person. */
  recordedBy: string
  recordedAt: Date
  withdrawnAt: Date | null
  withdrawnBy: string | null
  whyWithdrawn: string | null
}
