import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { returnDefinitionRow, type ReturnDefinitionRecord } from './returnDefinitionRecord.ts'

/** What returns asked, by every definition that was recorded by a moment (null is now), oldest first. For all who are signed in. */
export async function definitionsAt(database: RequestDatabase, asAt: Date | null): Promise<ReturnDefinitionRecord[]> {
  return query(
    database,
    returnDefinitionRow,
    Prisma.sql`
      SELECT d.version, d.valid_from::text AS "validFrom", d.months, d.due_working_days AS "dueWorkingDays",
             d.begins_reporting AS "beginsReporting", d.reason, d.recorded_by AS "recordedBy", d.recorded_at AS "recordedAt",
             (SELECT jsonb_agg(jsonb_build_object('code', f.figure_code, 'mayBeNil', f.may_be_nil, 'asksNote', f.asks_note) ORDER BY f.position)
              FROM return_definition_figure f WHERE f.definition_version = d.version) AS figures
      FROM return_definition d WHERE ${asAt ? Prisma.sql`d.recorded_at <= ${asAt}` : Prisma.sql`TRUE`} ORDER BY d.version`,
  )
}
