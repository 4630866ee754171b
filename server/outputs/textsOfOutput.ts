import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { Acting } from '../facts/acting.ts'
import { visibleTo } from './outputAccess.ts'
import type { OutputRecord } from './outputRecord.ts'

const textRow = z.object({ text: z.string() })

/** Every free text of a version of an output that the viewer may read; one statement. */
export async function textsOfOutput({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, current: OutputRecord): Promise<string[]> {
  const apart = await query(
    database,
    textRow,
    Prisma.sql`
      SELECT said.text FROM (
        SELECT version_id, what_was_done AS text FROM output_text
        UNION ALL
        SELECT version_id, question FROM output_question
      ) said
      JOIN output_version v ON v.id = said.version_id AND ${visibleTo(viewer)}
      WHERE said.version_id = ${current.versionId}::uuid`,
  )
  return [current.title, current.reason, ...apart.map(({ text }) => text)].filter((text) => text !== null)
}
