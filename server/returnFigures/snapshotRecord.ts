import { z } from 'zod'
import { figureCodes } from './figureCatalogue.ts'
import { figureRow } from './figureRow.ts'
import { returnCheck } from './returnCheck.ts'

/** What is frozen when a unit head approves a return, and hashed. Nothing of it ever changes. */
export const snapshotContent = z.object({
  unitCode: z.string(),
  periodCode: z.string(),
  definitionVersion: z.int(),
  /** The moment as at which the figures were computed. */
  figuresAsAt: z.date(),
  /** By figure and key, in the order of their code units. */
  figures: z.array(figureRow),
  /** The version of the definition of each figure asked. */
  figureVersions: z.partialRecord(z.enum(figureCodes), z.int()),
  /** SHA-256 of the rows behind each figure asked; none of an entered one of which nothing was stated. */
  rowHashes: z.partialRecord(z.enum(figureCodes), z.string()),
  /** The settings that stood at that moment, by code. */
  settings: z.record(z.string(), z.object({ version: z.int(), value: z.string() })),
  checks: z.array(returnCheck),
  /** Whether all that the unit counted was nil. */
  isNil: z.boolean(),
  approvedBy: z.string(),
  approvedAt: z.date(),
})
export type SnapshotContent = z.output<typeof snapshotContent>

export const returnSnapshot = snapshotContent.extend({ id: z.string(), returnId: z.string(), sha256: z.string() })
/** Frozen figures of a return, with what they were made by. */
export type ReturnSnapshotRecord = z.output<typeof returnSnapshot>
