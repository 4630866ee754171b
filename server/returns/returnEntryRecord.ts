import { z } from 'zod'

export const returnEntryRow = z.object({
  /** A figure's code, a check's as CHECK_DRAFTS_LEFT_OUT, or COMMENT. */
  about: z.string(),
  /** Which part; empty for the whole. */
  key: z.string(),
  version: z.number(),
  quantity: z.number().nullable(),
  code: z.string().nullable(),
  day: z.string().nullable(),
  isNil: z.boolean(),
  note: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: z.date(),
})
/** What a unit stated of a part of a figure, or said of it; one that was taken back states nothing and says nothing. */
export type ReturnEntryRecord = z.output<typeof returnEntryRow>
