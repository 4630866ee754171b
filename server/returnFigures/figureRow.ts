import { z } from 'zod'
import { figureCodes } from './figureCatalogue.ts'

/** COMMENT is what the unit says of the whole return. */
export const commentAbout = 'COMMENT'

/** One part of a figure, as it is computed, stated and frozen. Where quantity, code and day are null and it is not nil, nothing is stated. */
export const figureRow = z.object({
  about: z.enum([...figureCodes, commentAbout]),
  /** Which part: MAJOR, DRUGS/MAJOR, a capability's code; empty for the whole. */
  key: z.string(),
  quantity: z.number().nullable(),
  code: z.string().nullable(),
  day: z.string().nullable(),
  isNil: z.boolean(),
  note: z.string().nullable(),
})
export type FigureRow = z.infer<typeof figureRow>
