import { maySeeRecords, type Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { stoodAt } from '../facts/asAt.ts'

/** Versions of disruptions (as `v`) that the viewer may see: led or supported by the viewer's unit, or against a group that it was given. */
export function visibleTo(viewer: Viewer | null): Prisma.Sql {
  if (!maySeeRecords(viewer)) return Prisma.sql`FALSE`
  return Prisma.sql`(v.unit_code = ${viewer.unitCode} OR v.supporting_unit_codes @> ARRAY[${viewer.unitCode}]
                     OR v.ocg_id = ANY ((SELECT ocgs_received())::uuid[]))`
}

/** Versions of disruptions (as `v`) that the viewer's unit leads and that stand now. */
export function ledStanding({ unitCode }: Viewer & { unitCode: string }): Prisma.Sql {
  return Prisma.sql`v.unit_code = ${unitCode} AND ${stoodAt('v', null)} AND NOT v.is_withdrawn`
}
