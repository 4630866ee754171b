import type { Day } from '../periods/day.ts'
import type { Period } from '../periods/period.ts'
import type { ReturnState } from './returnTransitions.ts'

/** More time that the centre gave. */
export type ReturnExtension = { dueOn: Day; reason: string; grantedBy: string; grantedAt: Date }

/**
 * A unit's return of a period as it stood at a moment. One that nobody has touched has no row: it is NOT_STARTED, `id` is null
 * and `version` 0.
 */
export type ReturnRecord = {
  id: string | null
  unitCode: string
  period: Period
  state: ReturnState
  /** Number of the last thing done to it. */
  version: number
  /** With an extension where there is one. */
  dueOn: Day
  dueOnByDefinition: Day
  extension: ReturnExtension | null
  /** Version of the definition that its period falls under. */
  definitionVersion: number
  /** First sent. */
  sentAt: Date | null
  /** Last accepted. */
  acceptedAt: Date | null
  /** Figures that stand frozen: READY, SUBMITTED, QUERIED and ACCEPTED have them. */
  snapshotId: string | null
  /** Figures that were accepted last; they stand until the next acceptance. */
  acceptedSnapshotId: string | null
  /** Whether those frozen figures, else those accepted, are all nil. */
  isNil: boolean
  lastActedAt: Date | null
  /** As at which moment it was read; null is now. */
  asAt: Date | null
}
