import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { countedAt } from '../facts/asAt.ts'
import { grades } from './countedGrade.ts'
import { targetKinds } from './disruptionFacts.ts'

/** One version of a disruption with its counted grade, as the stores read it. */
export const disruptionRow = z
  .object({
    id: z.string(),
    reference: z.string(),
    versionId: z.string(),
    version: z.number(),
    unitCode: z.string(),
    ocgId: z.string().nullable(),
    targetKind: z.enum(targetKinds),
    /** The group's alias at that moment, or the neutral reference of another target. */
    targetLabel: z.string(),
    strandCode: z.string(),
    threatCodes: z.array(z.string()),
    tacticCodes: z.array(z.string()),
    supportingUnitCodes: z.array(z.string()),
    forceCodes: z.array(z.string()),
    partnerNames: z.array(z.string()),
    ownReference: z.string().nullable(),
    operationName: z.string().nullable(),
    effectFrom: z.string(),
    effectTo: z.string(),
    effectPrecision: z.enum(['DAY', 'RANGE', 'MONTH', 'YEAR']),
    isWithdrawn: z.boolean(),
    /** The disruption that counts in its place, where a merge withdrew it. */
    mergedIntoId: z.string().nullable(),
    reason: z.string().nullable(),
    recordedBy: z.string(),
    recordedAt: z.date(),
    recordedKey: z.string(),
    grade: z.enum(grades),
  })
  .transform(({ effectFrom, effectTo, effectPrecision, ...row }) => ({
    ...row,
    effect: { from: effectFrom, to: effectTo, precision: effectPrecision },
  }))

/** A disruption as it stood at a moment; null is now. */
export type DisruptionRecord = z.output<typeof disruptionRow> & { asAt: Date | null }

/** SELECT and FROM of disruptions as `v`, `d` and counted grading `g`, for a WHERE to follow. */
export function selectDisruptions(asAt: Date | null): Prisma.Sql {
  return selectVersions(countedAt('g', asAt), asAt ? Prisma.sql`${asAt}::timestamptz` : Prisma.sql`now()`)
}

/** The same for every version, each with the grade that counted when it was made. */
export const selectEveryVersion = selectVersions(
  Prisma.sql`g.counted_from <= v.recorded_at AND g.counted_until > v.recorded_at`,
  Prisma.sql`v.recorded_at`,
)

function selectVersions(counted: Prisma.Sql, aliasAt: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    SELECT d.id, d.reference, v.id AS "versionId", v.version, v.unit_code AS "unitCode", v.ocg_id AS "ocgId",
      v.target_kind AS "targetKind", coalesce(v.target_reference, target_alias(v.id, ${aliasAt}), 'Group') AS "targetLabel",
      v.strand_code AS "strandCode", v.threat_codes AS "threatCodes", v.tactic_codes AS "tacticCodes",
      v.supporting_unit_codes AS "supportingUnitCodes", v.force_codes AS "forceCodes", v.partner_names AS "partnerNames",
      v.own_reference AS "ownReference", v.operation_name AS "operationName", v.effect_from::text AS "effectFrom",
      v.effect_to::text AS "effectTo", v.effect_precision AS "effectPrecision", v.is_withdrawn AS "isWithdrawn",
      v.merged_into_id AS "mergedIntoId", v.reason, v.recorded_by AS "recordedBy", v.recorded_at AS "recordedAt", v.recorded_at::text AS "recordedKey", g.grade
    FROM disruption_version v
    JOIN disruption d ON d.id = v.disruption_id
    JOIN grading g ON g.disruption_id = v.disruption_id AND ${counted}`
}
