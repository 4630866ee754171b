import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { grades, type Grade } from '../disruptions/countedGrade.ts'
import { visibleTo } from '../disruptions/disruptionAccess.ts'
import { gradeInWords } from '../disruptions/disruptionFieldWords.ts'
import type { Acting } from '../facts/acting.ts'
import { countedAt, stoodAt } from '../facts/asAt.ts'
import { dayRangeInWords, lastDay } from '../periods/dayRange.ts'
import { earlierOf } from '../periods/earlierOf.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { changedFacts, type Between } from './changedFacts.ts'
import { changeOf } from './changeOf.ts'
import type { OcgChange } from './ocgChange.ts'
import { contentOfVersion } from './standingVersions.ts'

const content = z.object({
  reference: z.string(), grade: z.enum(grades), effect_from: z.string(), effect_to: z.string(), effect_precision: z.enum(['DAY', 'RANGE', 'MONTH', 'YEAR']),
})
type Content = z.output<typeof content>

/** Outcomes of a version, as `v`. */
const outcomes = Prisma.sql`(SELECT jsonb_agg(jsonb_build_array(o.kind_code, o.measure_unit_code, o.quantity) ORDER BY o.position) FROM disruption_outcome o WHERE o.version_id = v.id)`

/**
 * What changed of the disruptions against these groups, with their counted grades and outcomes. One that is recorded against
 * another group now is no longer about the first and new of the second. One whose last possible day is to come is of the day on
 * which it is told.
 */
export async function disruptionChanges({ viewer, database, now }: Acting, ocgIds: readonly string[], between: Between): Promise<OcgChange[]> {
  const changed = await changedFacts(database, content, between, {
    standing: (asAt) => Prisma.sql`
      SELECT v.disruption_id AS "factId", v.ocg_id AS "ocgId", greatest(v.recorded_at, g.counted_from) AS "knownAt", v.superseded_at AS "endedAt",
        ${contentOfVersion} || jsonb_build_object('reference', d.reference, 'grade', g.grade, 'outcomes', ${outcomes}) AS content
      FROM disruption_version v
      JOIN disruption d ON d.id = v.disruption_id
      JOIN grading g ON g.disruption_id = v.disruption_id AND ${countedAt('g', asAt)}
      WHERE ${visibleTo(viewer)} AND ${stoodAt('v', asAt)} AND NOT v.is_withdrawn AND v.ocg_id = ANY (${[...ocgIds]}::uuid[])`,
    endedAt: Prisma.sql`coalesce((SELECT v.recorded_at FROM disruption_version v WHERE v.disruption_id = a."factId" AND ${stoodAt('v', between.to)}), a."endedAt")`,
    stillStands: Prisma.sql`EXISTS (SELECT FROM disruption_version v WHERE v.disruption_id = a."factId" AND ${stoodAt('v', between.to)} AND NOT v.is_withdrawn)`,
  })
  const known = londonDayOf(between.to ?? now)
  return changed.map((one) =>
    changeOf(one, {
      name: ({ reference }) => `Disruption ${reference}`,
      day: (told) => earlierOf(lastDay(effectOf(told)), known),
      says: (told) => `${graded(told.grade)}, ${dayRangeInWords(effectOf(told))}`,
      kind: ({ grade }) => (grade === 'NEGATIVE' ? 'NEGATIVE' : 'DISRUPTION'),
      isNew: (told) => `Disruption ${told.reference}, ${graded(told.grade)}, of ${dayRangeInWords(effectOf(told))}`,
    }),
  )
}

function graded(grade: Grade): string {
  return `graded ${gradeInWords[grade].toLowerCase()}`
}

function effectOf({ effect_from, effect_to, effect_precision }: Content) {
  return { from: effect_from, to: effect_to, precision: effect_precision }
}
