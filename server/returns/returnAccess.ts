import { maySeeRecords, mayTrackReturns, type Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'

/** Who reads returns, and in which transaction. */
export type ReturnReading = { viewer: Viewer | null; database: RequestDatabase }

/** Rows of returns (as `r`) that the viewer may see: the own unit's, or every unit's for the network operations centre. */
export function visibleTo(viewer: Viewer | null): Prisma.Sql {
  if (maySeeRecords(viewer)) return Prisma.sql`r.unit_code = ${viewer.unitCode}`
  return mayTrackReturns(viewer) ? Prisma.sql`TRUE` : Prisma.sql`FALSE`
}

/** May the viewer see the returns of that unit? */
export function maySeeReturnsOf(viewer: Viewer | null, unitCode: string): boolean {
  return maySeeRecords(viewer) ? viewer.unitCode === unitCode : mayTrackReturns(viewer)
}
