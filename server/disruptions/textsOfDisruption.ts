import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { Acting } from '../facts/acting.ts'
import { visibleTo } from './disruptionAccess.ts'
import type { DisruptionRecord } from './disruptionRecord.ts'
import { negativeReasonsReadBy, reasonsReadBy } from './gradingAccess.ts'

const textRow = z.object({ text: z.string().nullable() })

/**
 * Every free text of a version of a disruption that the viewer may read, with the reason of the originator's last grading;
 * one statement. A reason that the viewer may not read is not looked at, so that nobody learns from what is not asked what it says.
 */
export async function textsOfDisruption({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, current: DisruptionRecord): Promise<string[]> {
  const { id, versionId, targetLabel, operationName, ownReference, partnerNames, reason } = current
  const apart = await query(
    database,
    textRow,
    Prisma.sql`
      SELECT w.what_happened AS text FROM disruption_text w
      JOIN disruption_version v ON v.id = w.version_id AND ${visibleTo(viewer)}
      WHERE w.version_id = ${versionId}::uuid
      UNION ALL
      SELECT coalesce(t.reason, n.reason)
      FROM (SELECT * FROM grading WHERE disruption_id = ${id}::uuid AND kind = 'ORIGINATOR' ORDER BY recorded_at DESC, id DESC LIMIT 1) g
      LEFT JOIN grading_text t ON t.grading_id = g.id AND ${reasonsReadBy(viewer)}
      LEFT JOIN negative_grading_text n ON n.grading_id = g.id AND ${negativeReasonsReadBy(viewer)}`,
  )
  return [targetLabel, operationName, ownReference, reason, ...partnerNames, ...apart.map(({ text }) => text)].filter((text) => text !== null)
}
