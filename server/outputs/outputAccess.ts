import { maySeeRecords, type Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'

/** Versions of outputs (as `v`) that the viewer may see: those of the own unit. */
export function visibleTo(viewer: Viewer | null): Prisma.Sql {
  return maySeeRecords(viewer) ? Prisma.sql`v.unit_code = ${viewer.unitCode}` : Prisma.sql`FALSE`
}
