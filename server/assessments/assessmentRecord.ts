import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'

export const assessmentConfidences = ['LOW', 'MEDIUM', 'HIGH'] as const
export type AssessmentConfidence = (typeof assessmentConfidences)[number]

/** One version of an assessment, as the store reads it. */
export const assessmentRow = z.object({
  id: z.string(),
  version: z.number(),
  ocgId: z.string(),
  /** The unit that held the group when the assessment was first recorded. */
  unitCode: z.string(),
  assessedOn: z.string(),
  score: z.number(),
  band: z.string(),
  methodCode: z.string(),
  methodVersion: z.string(),
  confidence: z.enum(assessmentConfidences),
  whyThisScore: z.string(),
  isWithdrawn: z.boolean(),
  reason: z.string().nullable(),
  recordedBy: z.string(),
  recordedAt: z.date(),
})

/** An assessment as it stood at a moment; null is now. */
export type AssessmentRecord = z.output<typeof assessmentRow> & { asAt: Date | null }

/** Versions of assessments, as `v`, each with its free text. */
export const selectAssessments = Prisma.sql`
  SELECT v.assessment_id AS id, v.version, v.ocg_id AS "ocgId", v.unit_code AS "unitCode", v.assessed_on::text AS "assessedOn",
    v.score::float8 AS score, v.band, v.method_code AS "methodCode", v.method_version AS "methodVersion", v.confidence,
    w.why_this_score AS "whyThisScore", v.is_withdrawn AS "isWithdrawn", v.reason, v.recorded_by AS "recordedBy", v.recorded_at AS "recordedAt"
  FROM assessment_version v JOIN assessment_text w ON w.version_id = v.id`

/** The latest assessment comes first; of one day, the one recorded last. */
export const latestFirst = Prisma.sql`v.assessed_on DESC, v.assessment_id DESC`
