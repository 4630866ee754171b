import { z } from 'zod'
import { uuidv7 } from 'uuidv7'
import type { Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { negativeReasonsReadBy, reasonsReadBy } from './gradingAccess.ts'
import { beforeCriteria, countedGrading, grades, gradingKinds, type Grade, type GradingKind } from './countedGrade.ts'

const gradingRow = z.object({
  id: z.string(),
  disruptionId: z.string(),
  kind: z.enum(gradingKinds),
  grade: z.enum(grades),
  criteriaVersion: z.string(),
  /** Null where the viewer may not read it, or it was erased. */
  reason: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: z.date(),
})
export type GradingRecord = z.output<typeof gradingRow>

/** Gradings of disruptions, oldest first, with the reasons that the viewer may read; none of them where nobody reads. */
export function findGradings(database: RequestDatabase, viewer: Viewer | null, disruptionIds: readonly string[]): Promise<GradingRecord[]> {
  return query(
    database,
    gradingRow,
    Prisma.sql`SELECT g.id, g.disruption_id AS "disruptionId", g.kind, g.grade, g.criteria_version AS "criteriaVersion",
                 coalesce(t.reason, n.reason) AS reason, g.recorded_by AS "recordedBy", g.recorded_at AS "recordedAt"
               FROM grading g
               LEFT JOIN grading_text t ON t.grading_id = g.id AND ${reasonsReadBy(viewer)}
               LEFT JOIN negative_grading_text n ON n.grading_id = g.id AND ${negativeReasonsReadBy(viewer)}
               WHERE g.disruption_id = ANY (${[...disruptionIds]}::uuid[]) ORDER BY g.recorded_at, g.id`,
  )
}

/**
 * Adds a grading and moves the span in which a grading counts, by the one rule in countedGrade.ts.
 * The reason of a negative is kept apart from the others.
 */
export async function addGrading(
  database: RequestDatabase,
  grading: { disruptionId: string; unitCode: string; kind: GradingKind; grade: Grade; reason: string; recordedBy: string; now: Date },
): Promise<void> {
  const { disruptionId, unitCode, kind, grade, reason, recordedBy, now } = grading
  const before = await findGradings(database, null, [disruptionId])
  const id = uuidv7()
  const counts = countedGrading([...before, { id, kind, recordedAt: now }])?.id === id
  if (counts) {
    await database.$executeRaw`UPDATE grading SET counted_until = ${now}
      WHERE disruption_id = ${disruptionId}::uuid AND counted_from < 'infinity' AND counted_until = 'infinity'`
  }
  await database.$executeRaw`
    INSERT INTO grading (id, disruption_id, unit_code, kind, grade, criteria_version, recorded_by, recorded_at, counted_from)
    VALUES (${id}::uuid, ${disruptionId}::uuid, ${unitCode}, ${kind}, ${grade}, ${beforeCriteria}, ${recordedBy}, ${now},
            CASE WHEN ${counts} THEN ${now} ELSE 'infinity'::timestamptz END)`
  if (grade === 'NEGATIVE') await database.negativeGradingText.createMany({ data: [{ gradingId: id, reason }] })
  else await database.gradingText.createMany({ data: [{ gradingId: id, reason }] })
}
