import type { Viewer } from '../access/viewer.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { ReferenceData } from '../units/referenceData.ts'

/** What every resolver knows of the request it serves. */
export type Context = {
  /** Who is looking; null until somebody has said who they are. */
  viewer: Viewer | null
  /** The request's one moment: stamped on what it records, and "today" for what it reads. */
  now: Date
  /** The request's one transaction. */
  database: RequestDatabase
  /** Units, forces, threats and the rest, read once at start. */
  reference: ReferenceData
  /** Whether there are demonstration people to choose from. */
  hasDemonstrationPeople: boolean
}
