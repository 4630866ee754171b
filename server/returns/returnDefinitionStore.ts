import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { queryOne } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { Day } from '../periods/day.ts'
import type { AskedFigure, ReturnDefinitionRecord } from './returnDefinitionRecord.ts'

/** Makes whoever else changes what returns ask, or begins one, wait until this transaction ends. The database's own rules take the same lock. */
export async function lockReturnDefinitions(database: RequestDatabase): Promise<void> {
  await database.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('return_definition', 0))`
}

/** The day after the last period of which anybody began a return; null where nobody did. For administrators. */
export async function readBegunUntil(database: RequestDatabase): Promise<Day | null> {
  const { day } = await queryOne(database, z.object({ day: z.string().nullable() }), Prisma.sql`SELECT returns_begun_until()::text AS day`)
  return day
}

/** Adds the next version, with its figures in the order given. */
export async function addReturnDefinition(
  database: RequestDatabase,
  added: Pick<ReturnDefinitionRecord, 'version' | 'validFrom' | 'dueWorkingDays' | 'beginsReporting' | 'reason'> & { months: number; figures: readonly AskedFigure[] },
  hand: { personCode: string; now: Date },
): Promise<void> {
  await database.$executeRaw`
    INSERT INTO return_definition (version, valid_from, months, due_working_days, begins_reporting, reason, recorded_by, recorded_at)
    VALUES (${added.version}, ${added.validFrom}::date, ${added.months}, ${added.dueWorkingDays}, ${added.beginsReporting},
            ${added.reason}, ${hand.personCode}, ${hand.now})`
  const figures = JSON.stringify(added.figures.map(({ code, mayBeNil, asksNote }, index) => ({ code, position: index + 1, may_be_nil: mayBeNil, asks_note: asksNote })))
  await database.$executeRaw`
    INSERT INTO return_definition_figure (definition_version, figure_code, position, may_be_nil, asks_note)
    SELECT ${added.version}, f.code, f.position, f.may_be_nil, f.asks_note
    FROM jsonb_to_recordset(${figures}::jsonb) AS f (code text, position integer, may_be_nil boolean, asks_note boolean)`
}
