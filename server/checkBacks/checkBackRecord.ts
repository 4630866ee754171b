import { z } from 'zod'
import { disruptionRow, type DisruptionRecord } from '../disruptions/disruptionRecord.ts'

export const checkBackResults = ['HELD', 'PARTLY_HELD', 'LOST', 'UNKNOWN'] as const
export type CheckBackResult = (typeof checkBackResults)[number]

export const checkBackStates = ['NOT_YET_DUE', 'DUE', 'OVERDUE', 'RECORDED'] as const
export type CheckBackState = (typeof checkBackStates)[number]

/** What is known of a check-back beside its disruption. What was recorded is null while nothing was. */
const checkBackColumns = z.object({
  months: z.number(),
  dueOn: z.string(),
  state: z.enum(checkBackStates),
  isNeeded: z.boolean(),
  checkBackId: z.string().nullable(),
  checkBackVersionId: z.string().nullable(),
  checkBackVersion: z.number().nullable(),
  result: z.enum(checkBackResults).nullable(),
  checkedOn: z.string().nullable(),
  isCheckBackWithdrawn: z.boolean().nullable(),
  checkBackReason: z.string().nullable(),
  checkedBy: z.string().nullable(),
  checkBackRecordedAt: z.date().nullable(),
})

/** A check-back with its disruption, as the stores read it. */
export const checkBackRow = z.intersection(checkBackColumns, disruptionRow)

/** The version of a check-back that stood: of one that is withdrawn the version that withdrew it. */
export type CheckBackVersion = {
  id: string
  version: number
  versionId: string
  result: CheckBackResult
  checkedOn: string
  isWithdrawn: boolean
  reason: string | null
  recordedBy: string
  recordedAt: Date
}

/** A check-back as it stood at a moment (null is now), recorded or not. */
export type CheckBackRecord = {
  /** Id of the disruption: with the months it says which check-back this is. */
  id: string
  months: number
  dueOn: string
  state: CheckBackState
  /** Whether the disruption needs it by its grade and the settings. */
  isNeeded: boolean
  disruption: DisruptionRecord
  /** Null where nobody ever recorded it. */
  latest: CheckBackVersion | null
  asAt: Date | null
}

export function checkBackOf(row: z.output<typeof checkBackRow>, asAt: Date | null): CheckBackRecord {
  const {
    months, dueOn, state, isNeeded, checkBackId, checkBackVersionId, checkBackVersion, result, checkedOn, isCheckBackWithdrawn, checkBackReason, checkedBy,
    checkBackRecordedAt, ...disruption
  } = row
  const latest =
    checkBackId && checkBackVersionId && checkBackVersion && result && checkedOn && checkedBy && checkBackRecordedAt
      ? {
          id: checkBackId, versionId: checkBackVersionId, version: checkBackVersion, result, checkedOn, isWithdrawn: isCheckBackWithdrawn === true,
          reason: checkBackReason, recordedBy: checkedBy, recordedAt: checkBackRecordedAt,
        }
      : null
  return { id: disruption.id, months, dueOn, state, isNeeded, disruption: { ...disruption, asAt }, latest, asAt }
}

/** What was recorded and stands; null of a check-back that nobody recorded, or that is withdrawn. */
export function recordedOf({ latest }: CheckBackRecord): CheckBackVersion | null {
  return latest && !latest.isWithdrawn ? latest : null
}
