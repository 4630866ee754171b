import { z } from 'zod'
import { checkBackResults } from '../checkBacks/checkBackRecord.ts'
import { monthsInWords, resultInWords } from '../checkBacks/checkBackWords.ts'
import { maySeeRecords } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import type { Acting } from '../facts/acting.ts'
import { stoodAt } from '../facts/asAt.ts'
import { dayInWords } from '../periods/day.ts'
import { changedFacts, type Between } from './changedFacts.ts'
import { changeOf } from './changeOf.ts'
import type { OcgChange } from './ocgChange.ts'

const content = z.object({ reference: z.string(), months: z.number(), result: z.enum(checkBackResults), checkedOn: z.string() })
type Content = z.output<typeof content>

/**
 * What changed of the check-backs of disruptions that the viewer's unit led against these groups. They go with their disruption:
 * those of one that is withdrawn, or recorded against another group now, are not told of as well.
 */
export async function checkBackChanges({ viewer, database }: Acting, ocgIds: readonly string[], between: Between): Promise<OcgChange[]> {
  if (!maySeeRecords(viewer)) return []
  const changed = await changedFacts(database, content, between, {
    standing: (asAt) => Prisma.sql`
      SELECT c.check_back_id AS "factId", v.ocg_id AS "ocgId", c.recorded_at AS "knownAt", c.superseded_at AS "endedAt",
        jsonb_build_object('reference', d.reference, 'months', c.months, 'result', c.result, 'checkedOn', c.checked_on) AS content
      FROM check_back_version c
      JOIN disruption_version v ON v.disruption_id = c.disruption_id AND ${stoodAt('v', between.to)} AND NOT v.is_withdrawn
      JOIN disruption d ON d.id = v.disruption_id
      WHERE c.unit_code = ${viewer.unitCode} AND v.unit_code = ${viewer.unitCode} AND ${stoodAt('c', asAt)} AND NOT c.is_withdrawn AND v.ocg_id = ANY (${[...ocgIds]}::uuid[])`,
    endedAt: Prisma.sql`coalesce((SELECT c.recorded_at FROM check_back_version c WHERE c.check_back_id = a."factId" AND ${stoodAt('c', between.to)}), a."endedAt")`,
    stillStands: Prisma.sql`FALSE`,
  })
  return changed.map((one) => changeOf(one, { name, day: ({ checkedOn }) => checkedOn, says, kind: () => 'CHECK_BACK', isNew: (is) => `${name(is)}: ${says(is)}` }))
}

const name = ({ reference, months }: Content) => `Check-back of ${reference} after ${monthsInWords([months])}`
const says = ({ result, checkedOn }: Content) => `${resultInWords[result].toLowerCase()}, looked at on ${dayInWords(checkedOn)}`
