import { z } from 'zod'
import { figureCodes } from '../returnFigures/figureCatalogue.ts'

const message = z.object({ isOfCentre: z.boolean(), words: z.string(), saidBy: z.string(), saidAt: z.coerce.date() })
export const returnQueryRow = z.object({
  id: z.string(),
  about: z.enum(figureCodes),
  /** Which part of the figure; empty for the whole. */
  key: z.string(),
  openedBy: z.string(),
  openedAt: z.date(),
  /** Oldest first; at least the question. */
  messages: z.array(message),
})

export type ReturnMessageRecord = z.output<typeof message>
/** What the centre asked about one figure, and what was answered. */
export type ReturnQueryRecord = z.output<typeof returnQueryRow> & {
  unitCode: string
  /** Whether the centre waits for an answer: the last message is its own. */
  isOpen: boolean
}
