import { z } from 'zod'
import { figureCodes } from './figureCatalogue.ts'

export const returnCheckCodes = [
  'NOT_STATED', 'NIL_NOT_STATED', 'NIL_BUT_COUNTED', 'DOES_NOT_SUM',
  'UNUSUAL', 'ANSWERED_MORE_THAN_MADE', 'DRAFTS_LEFT_OUT', 'CHECK_BACKS_OVERDUE', 'RECORDED_LATE', 'DATED_TOO_LOOSELY',
] as const
export type ReturnCheckCode = (typeof returnCheckCodes)[number]

/** An ERROR stops approval; a WARNING needs a word. */
export const returnCheckLevels = ['ERROR', 'WARNING'] as const

/** What a check says of a return, and what the unit says to it. Frozen with the figures. */
export const returnCheck = z.object({
  code: z.enum(returnCheckCodes),
  level: z.enum(returnCheckLevels),
  /** Null where it is about the whole return. */
  figure: z.enum(figureCodes).nullable(),
  /** Which part of the figure; empty for the whole. */
  key: z.string(),
  message: z.string(),
  /** Under which `about` and `key` the unit's word is saved. */
  wordAbout: z.string(),
  wordKey: z.string(),
  word: z.string().nullable(),
})
export type ReturnCheckRecord = z.infer<typeof returnCheck>
