import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import type { Acting } from '../facts/acting.ts'
import { stoodAt } from '../facts/asAt.ts'
import { capital } from '../facts/capital.ts'
import { dayInWords } from '../periods/day.ts'
import { visibleTo } from '../targets/lineageAccess.ts'
import { visibleTo as ocgsVisibleTo } from '../targets/ocgRecord.ts'
import { changedFacts, type Between } from './changedFacts.ts'
import { changeOf } from './changeOf.ts'
import type { OcgChange } from './ocgChange.ts'

const content = z.object({ kind: z.enum(['MERGED_INTO', 'SPLIT_INTO']), day: z.string(), isFrom: z.boolean(), otherId: z.string(), other: z.string().nullable() })
type Content = z.output<typeof content>

/** What changed of the merges and splits of these groups. The other group is named by its alias at the end, where the viewer sees it. */
export async function lineageChanges({ viewer, database }: Acting, ocgIds: readonly string[], between: Between): Promise<OcgChange[]> {
  const alias = Prisma.sql`(SELECT v.alias FROM ocg_version v WHERE v.ocg_id = side.other_id AND ${stoodAt('v', between.to)} AND ${ocgsVisibleTo(viewer)})`
  const changed = await changedFacts(database, content, between, {
    standing: (asAt) => Prisma.sql`
      SELECT l.id AS "factId", side.ocg_id AS "ocgId", l.recorded_at AS "knownAt", l.superseded_at AS "endedAt",
        jsonb_build_object('kind', l.kind, 'day', l.day, 'isFrom', side.is_from, 'otherId', side.other_id, 'other', ${alias}) AS content
      FROM ocg_lineage l
      CROSS JOIN LATERAL (VALUES (l.from_ocg_id, l.to_ocg_id, TRUE), (l.to_ocg_id, l.from_ocg_id, FALSE)) AS side (ocg_id, other_id, is_from)
      WHERE ${visibleTo(viewer)} AND ${stoodAt('l', asAt)} AND side.ocg_id = ANY (${[...ocgIds]}::uuid[])`,
    endedAt: Prisma.sql`a."endedAt"`,
    stillStands: Prisma.sql`FALSE`,
  })
  return changed.map((one) => changeOf(one, { name: () => 'Merge or split', day: ({ day }) => day, says, kind: () => 'LINEAGE', isNew: (is) => capital(says(is)), namedOcgId: ({ otherId, other }) => (other === null ? null : otherId) }))
}

function says({ kind, day, isFrom, other }: Content): string {
  const group = other ?? 'a group of another unit'
  const on = `on ${dayInWords(day)}`
  if (kind === 'MERGED_INTO') return isFrom ? `merged into ${group} ${on}` : `${group} merged into it ${on}`
  return isFrom ? `${group} split off from it ${on}` : `split off from ${group} ${on}`
}
