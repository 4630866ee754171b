import { uuidv7 } from 'uuidv7'
import type { Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { isTakenMeanwhile } from '../database/postgresFault.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { RefusedError } from '../errors.ts'
import { stoodAt } from '../facts/asAt.ts'
import { visibleTo } from '../targets/ocgRecord.ts'
import { assessmentRow, latestFirst, selectAssessments, type AssessmentRecord } from './assessmentRecord.ts'
import type { KeptAssessment } from './assessmentRules.ts'
import { assessedAlready } from './assessedAlready.ts'

export type AssessmentReading = { viewer: Viewer | null; database: RequestDatabase; asAt: Date | null }

/** Assessments by id, those the viewer may see, in no order. */
export async function findAssessments({ viewer, database, asAt }: AssessmentReading, ids: readonly string[]): Promise<AssessmentRecord[]> {
  const rows = await query(
    database,
    assessmentRow,
    Prisma.sql`${selectAssessments} WHERE ${visibleTo(viewer)} AND ${stoodAt('v', asAt)} AND v.assessment_id = ANY (${[...ids]}::uuid[])`,
  )
  return rows.map((row) => ({ ...row, asAt }))
}

/** Every version of each assessment named, oldest first. */
export async function findAssessmentVersions({ viewer, database }: Omit<AssessmentReading, 'asAt'>, ids: readonly string[]): Promise<AssessmentRecord[]> {
  const rows = await query(
    database,
    assessmentRow,
    Prisma.sql`${selectAssessments} WHERE ${visibleTo(viewer)} AND v.assessment_id = ANY (${[...ids]}::uuid[]) ORDER BY v.assessment_id, v.version`,
  )
  return rows.map((row) => ({ ...row, asAt: row.recordedAt }))
}

/** Assessments of the groups named that stood and were not withdrawn, latest first. */
export async function findAssessmentsOfGroups({ viewer, database, asAt }: AssessmentReading, ocgIds: readonly string[]): Promise<AssessmentRecord[]> {
  const rows = await query(
    database,
    assessmentRow,
    Prisma.sql`${selectAssessments} WHERE ${visibleTo(viewer)} AND ${stoodAt('v', asAt)} AND NOT v.is_withdrawn
                 AND v.ocg_id = ANY (${[...ocgIds]}::uuid[]) ORDER BY v.ocg_id, ${latestFirst}`,
  )
  return rows.map((row) => ({ ...row, asAt }))
}

/** The latest assessment of each group named that has one. */
export async function findLatestAssessments({ viewer, database, asAt }: AssessmentReading, ocgIds: readonly string[]): Promise<AssessmentRecord[]> {
  const rows = await query(
    database,
    assessmentRow,
    Prisma.sql`SELECT DISTINCT ON ("ocgId") * FROM (
                 ${selectAssessments} WHERE ${visibleTo(viewer)} AND ${stoodAt('v', asAt)} AND NOT v.is_withdrawn AND v.ocg_id = ANY (${[...ocgIds]}::uuid[])
               ) AS standing ORDER BY "ocgId", "assessedOn" DESC, id DESC`,
  )
  return rows.map((row) => ({ ...row, asAt }))
}

type Told = Pick<KeptAssessment, 'assessedOn' | 'methodCode' | 'methodVersion'>

/** The current versions, withdrawn ones too, of assessments of a group on a day by a method and version. */
export async function findAssessedSo({ viewer, database }: Omit<AssessmentReading, 'asAt'>, ocgId: string, told: Told): Promise<AssessmentRecord[]> {
  const rows = await query(
    database,
    assessmentRow,
    Prisma.sql`${selectAssessments} WHERE ${visibleTo(viewer)} AND ${stoodAt('v', null)} AND v.ocg_id = ${ocgId}::uuid
                 AND v.assessed_on = ${told.assessedOn}::date AND v.method_code = ${told.methodCode} AND v.method_version = ${told.methodVersion}`,
  )
  return rows.map((row) => ({ ...row, asAt: null }))
}

/** Adds the identity of an assessment of a group that the unit holds. */
export async function addAssessment(database: RequestDatabase, place: { assessmentId: string; ocgId: string; unitCode: string }): Promise<void> {
  await database.$executeRaw`
    INSERT INTO assessment (id, ocg_id, unit_code) VALUES (${place.assessmentId}::uuid, ${place.ocgId}::uuid, ${place.unitCode})`
}

/**
 * Adds a version to an assessment.
 *
 * @param place whose it is; the unit is that of the first version, whoever holds the group now
 * @throws RefusedError when somebody else recorded one of the same day, method and version at the same moment
 */
export async function addAssessmentVersion(
  database: RequestDatabase,
  place: { assessmentId: string; ocgId: string; unitCode: string; version: number; isWithdrawn: boolean },
  kept: KeptAssessment,
  hand: { personCode: string; now: Date; reason: string | null },
): Promise<void> {
  const versionId = uuidv7()
  const inserted = database.$executeRaw`
    INSERT INTO assessment_version (id, assessment_id, version, ocg_id, unit_code, assessed_on, score, band, method_code, method_version, confidence,
      is_withdrawn, reason, recorded_by, recorded_at)
    VALUES (${versionId}::uuid, ${place.assessmentId}::uuid, ${place.version}, ${place.ocgId}::uuid, ${place.unitCode}, ${kept.assessedOn}::date,
      ${kept.score}::float8::numeric(9, 3), ${kept.band}, ${kept.methodCode}, ${kept.methodVersion}, ${kept.confidence},
      ${place.isWithdrawn}, ${hand.reason}, ${hand.personCode}, ${hand.now})`
  await inserted.catch((error: unknown) => {
    throw isTakenMeanwhile(error, 'assessment_version_once') ? new RefusedError(assessedAlready.message, [assessedAlready]) : error
  })
  await database.$executeRaw`INSERT INTO assessment_text (version_id, why_this_score) VALUES (${versionId}::uuid, ${kept.whyThisScore})`
}
