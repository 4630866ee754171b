import { Prisma } from '../database/generated/client.ts'

/** Rows (as `v`) of decisions and requests that are about a group; none once the unit has handed it over: which were about it is not told any more. */
export function aboutGroup(ocgId: string): Prisma.Sql {
  return Prisma.sql`(v.ocg_id = ${ocgId}::uuid AND v.ocg_id <> ALL ((SELECT ocgs_handed_over())::uuid[]))`
}
