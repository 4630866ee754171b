import { maySeeRecords, type Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'

/** Those who read why a disruption was graded negative, beside whoever wrote it: it may tell of a compromised source. */
const readersOfNegatives: readonly Viewer['role'][] = ['PERFORMANCE_LEAD', 'UNIT_HEAD', 'MODERATOR']

/** Gradings (as `g`) whose reason the viewer may read: those of records that the own unit leads. */
export function reasonsReadBy(viewer: Viewer | null): Prisma.Sql {
  return maySeeRecords(viewer) ? Prisma.sql`g.unit_code = ${viewer.unitCode}` : Prisma.sql`FALSE`
}

/** Negative gradings (as `g`) whose reason the viewer may read. */
export function negativeReasonsReadBy(viewer: Viewer | null): Prisma.Sql {
  if (!maySeeRecords(viewer)) return Prisma.sql`FALSE`
  if (readersOfNegatives.includes(viewer.role)) return reasonsReadBy(viewer)
  return Prisma.sql`(g.unit_code = ${viewer.unitCode} AND g.recorded_by = ${viewer.code})`
}
