import { z } from 'zod'
import { Prisma } from '../../database/generated/client.ts'
import { query } from '../../database/query.ts'
import type { RequestDatabase } from '../../database/requestTransaction.ts'
import type { ReactivationOrigin } from '../../effects/reactivationOrigin.ts'
import type { FollowUp } from '../../statistics/followUp.ts'
import type { ByWhat } from './durability.ts'
import { cohortArgs, type LongTermScope } from './longTermScope.ts'

/** The words of SQL for how a follow-up ended; those of the statistics beside them. */
const eventOf = { RECOVERED: 'EVENT', REACTIVATED: 'EVENT', CENSORED: 'CENSORED', COMPETING: 'COMPETING' } as const
type Ending = keyof typeof eventOf

const timesRow = z.object({
  code: z.string(),
  days: z.array(z.int()),
  events: z.array(z.enum(Object.keys(eventOf) as [Ending, ...Ending[]])),
  counts: z.array(z.int()),
})

/** How long the sequences, or spells, of one row were followed. */
export type FollowUpsOf = { code: string; followUps: FollowUp[] }

/**
 * How long until groups came back, after disruptions with which their score fell?
 *
 * Unit: sequences in which the score fell, in days since the first disruption: until the score was back, until it was last
 * known, or until a merge or split. Those in which no effect was seen are not here: they are not 0 days.
 * Source: aggregates.recovery_times, one statement.
 */
export async function readRecoveryTimes(database: RequestDatabase, scope: LongTermScope, byWhat: ByWhat): Promise<FollowUpsOf[]> {
  return followUpsOf(
    database,
    Prisma.sql`SELECT code, days, events, sequences AS counts FROM aggregates.recovery_times(${cohortArgs(scope)}, ${byWhat}::text)`,
  )
}

/** Which sequences: those whose first disruption was by that tactic, of that threat and of that grade. */
export type SequenceSelection = { tactic: string | null; threat: string | null; grade: string | null }

/** The same for two selections: codes ONE and OTHER, and BOTH for the sequences that match both. One statement. */
export async function readRecoveryTimesOf(
  database: RequestDatabase,
  scope: LongTermScope,
  one: SequenceSelection,
  other: SequenceSelection,
): Promise<FollowUpsOf[]> {
  return followUpsOf(
    database,
    Prisma.sql`SELECT code, days, events, sequences AS counts
               FROM aggregates.recovery_times_of(${cohortArgs(scope)}, ${JSON.stringify(one)}::jsonb, ${JSON.stringify(other)}::jsonb)`,
  )
}

/**
 * How long until groups that were archived, or were not active after a disruption of high grade, were active again?
 *
 * Unit: spells in which a group was not active, in days since their start. Source: aggregates.reactivation_times, one statement.
 */
export async function readReactivationTimes(database: RequestDatabase, scope: LongTermScope, origin: ReactivationOrigin): Promise<FollowUp[]> {
  const rows = await followUpsOf(
    database,
    Prisma.sql`SELECT '' AS code, days, events, spells AS counts FROM aggregates.reactivation_times(${cohortArgs(scope)}, ${origin}::text)`,
  )
  return rows.flatMap(({ followUps }) => followUps)
}

async function followUpsOf(database: RequestDatabase, sql: Prisma.Sql): Promise<FollowUpsOf[]> {
  const rows = await query(database, timesRow, sql)
  return rows.map(({ code, days, events, counts }) => ({
    code,
    followUps: events.map((event, index) => ({ days: days[index] ?? 0, event: eventOf[event], n: counts[index] ?? 0 })),
  }))
}
