import { z } from 'zod'
import { returnActions, returnStates } from './returnTransitions.ts'

export const returnEventRow = z.object({
  /** Counts what was done to one return, from 1. */
  number: z.number(),
  action: z.enum(returnActions),
  fromState: z.enum(returnStates),
  toState: z.enum(returnStates),
  words: z.string().nullable(),
  snapshotId: z.string().nullable(),
  /** The last day on which it is not late, after an extension. */
  extendedTo: z.string().nullable(),
  actedBy: z.string(),
  actedAt: z.date(),
})
/** One thing that was done to a return. */
export type ReturnEventRecord = z.output<typeof returnEventRow>
