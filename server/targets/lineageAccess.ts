import { maySeeRecords, type Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'

/**
 * Merges and splits (as `l`) that the viewer may see: those from or to a group that the own unit holds now, whoever recorded
 * them. A unit that handed one of the two groups over sees the link of the other, and not that group.
 */
export function visibleTo(viewer: Viewer | null): Prisma.Sql {
  if (!maySeeRecords(viewer)) return Prisma.sql`FALSE`
  const handedOver = Prisma.sql`((SELECT ocgs_handed_over())::uuid[])`
  const received = Prisma.sql`((SELECT ocgs_received())::uuid[])`
  return Prisma.sql`((l.unit_code = ${viewer.unitCode} AND (l.from_ocg_id <> ALL ${handedOver} OR l.to_ocg_id <> ALL ${handedOver}))
                     OR l.from_ocg_id = ANY ${received} OR l.to_ocg_id = ANY ${received})`
}
