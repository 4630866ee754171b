import { maySeeRecords, type Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'

/** Rows (as `v`) of meetings, of what they decided and of requests that the viewer may see: the own unit's, also where a group was handed over since. */
export function ofOwnUnit(viewer: Viewer | null): Prisma.Sql {
  return maySeeRecords(viewer) ? Prisma.sql`v.unit_code = ${viewer.unitCode}` : Prisma.sql`FALSE`
}
