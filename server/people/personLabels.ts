import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import { visibleTo } from './labelAccess.ts'
import { ofCurrent } from './personRecord.ts'
import { personCodes } from './personRules.ts'
import type { PeopleReading } from './personStore.ts'

/** How people are shown today, by code, in one statement; those who are not known are not in it. */
export async function readLabels({ viewer, database }: PeopleReading, codes: readonly string[]): Promise<Map<string, string>> {
  const rows = await query(
    database,
    z.object({ code: z.string(), label: z.string() }),
    Prisma.sql`SELECT v.person_code AS code, v.label FROM person_version v
               WHERE ${visibleTo(viewer)} AND ${ofCurrent} AND v.person_code = ANY (${personCodes(codes)}::text[])`,
  )
  return new Map(rows.map(({ code, label }) => [code, label]))
}
