import type { Viewer } from '../access/viewer.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { ReferenceData } from '../units/referenceData.ts'

/** Whose own unit's records are read, in which transaction. */
export type UnitReading = { viewer: Viewer & { unitCode: string }; database: RequestDatabase }

/** What a use case needs to know of the request: who acts, when, in which transaction, by which codes. */
export type Acting = { viewer: Viewer | null; now: Date; database: RequestDatabase; reference: ReferenceData }
