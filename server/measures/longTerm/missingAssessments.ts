import { z } from 'zod'
import type { AssessmentCover } from '../../assessments/assessmentCover.ts'
import { Prisma } from '../../database/generated/client.ts'
import { queryOne } from '../../database/query.ts'
import type { RequestDatabase } from '../../database/requestTransaction.ts'
import { type LongTermScope, tellsOfSingleOnes } from './longTermScope.ts'

const coverRow = z.object({ ocgs: z.int(), neverAssessed: z.int(), overdue: z.int() })

/**
 * How many assessments are missing, of the groups of a unit, a force or all?
 *
 * Unit: groups. Why beside the figures: nothing is measured of a group that nobody assesses.
 * Source: aggregates.assessment_cover, one statement. Null where it would tell of single ones.
 */
export async function readCover(database: RequestDatabase, scope: LongTermScope): Promise<AssessmentCover | null> {
  const { past, asAtDay, unit, force } = scope
  const cover = await queryOne(
    database,
    coverRow,
    Prisma.sql`SELECT ocgs, never_assessed AS "neverAssessed", overdue
               FROM aggregates.assessment_cover(
                 ${past?.toISOString() ?? null}::timestamptz, ${asAtDay}::date, ${unit?.code ?? null}::text, ${force?.code ?? null}::text)`,
  )
  return tellsOfSingleOnes(scope, cover.ocgs) ? null : cover
}
