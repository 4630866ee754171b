import { z } from 'zod'
import { figureCodes } from '../returnFigures/figureCatalogue.ts'

const askedFigure = z.object({
  code: z.enum(figureCodes),
  mayBeNil: z.boolean(),
  /** Whether a figure that is unlike the periods before needs a word. */
  asksNote: z.boolean(),
})
/** A figure that returns ask for. */
export type AskedFigure = z.output<typeof askedFigure>

export const returnDefinitionRow = z.object({
  version: z.number(),
  /** First day of the first period for which it holds. */
  validFrom: z.string(),
  /** How many months one return covers. */
  months: z.union([z.literal(1), z.literal(3)]),
  dueWorkingDays: z.number(),
  /** Reporting begins with it: no return is expected of periods before. The last one that does so counts. */
  beginsReporting: z.boolean(),
  /** In the order in which a return shows them. */
  figures: z.array(askedFigure),
  reason: z.string(),
  /** Null for Longview's own default. */
  recordedBy: z.string().nullable(),
  recordedAt: z.date(),
})
/** One version of what returns ask, and by when. */
export type ReturnDefinitionRecord = z.output<typeof returnDefinitionRow>
