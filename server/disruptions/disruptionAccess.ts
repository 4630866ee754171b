import { maySeeRecords, type Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { stoodAt } from '../facts/asAt.ts'

/** Versions of disruptions (as `v`) that the viewer may see: led or supported by the viewer's unit. */
export function visibleTo(viewer: Viewer | null): Prisma.Sql {
  if (!maySeeRecords(viewer)) return Prisma.sql`FALSE`
  return Prisma.sql`(v.unit_code = ${viewer.unitCode} OR v.supporting_unit_codes @> ARRAY[${viewer.unitCode}])`
}

/** Versions of disruptions (as `v`) that the viewer's unit leads and that stand now. */
export function ledStanding({ unitCode }: Viewer & { unitCode: string }): Prisma.Sql {
  return Prisma.sql`v.unit_code = ${unitCode} AND ${stoodAt('v', null)} AND NOT v.is_withdrawn`
}
