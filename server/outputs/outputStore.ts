import { z } from 'zod'
import type { Viewer } from '../access/viewer.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { stoodAt } from '../facts/asAt.ts'
import { whatQuestionsMeasure } from '../measures/outputChanges.ts'
import { visibleTo } from './outputAccess.ts'
import { outputRow, selectOutputs, type OutputRecord } from './outputRecord.ts'

/** Who reads, in which transaction, and as at which moment (null is now). */
export type OutputReading = { viewer: Viewer | null; database: RequestDatabase; asAt: Date | null }

/** Outputs by id, those the viewer may see, in no order. */
export async function findOutputs({ viewer, database, asAt }: OutputReading, ids: readonly string[]): Promise<OutputRecord[]> {
  const rows = await query(
    database,
    outputRow,
    Prisma.sql`${selectOutputs} WHERE ${visibleTo(viewer)} AND ${stoodAt('v', asAt)} AND v.output_id = ANY (${[...ids]}::uuid[])`,
  )
  return rows.map((row) => ({ ...row, asAt }))
}

/** The output with that reference of ours, if the viewer may see it. */
export async function findOutputByReference({ viewer, database, asAt }: OutputReading, reference: string): Promise<OutputRecord | null> {
  const [row] = await query(
    database,
    outputRow,
    Prisma.sql`${selectOutputs} WHERE ${visibleTo(viewer)} AND ${stoodAt('v', asAt)} AND o.reference = ${reference}`,
  )
  return row ? { ...row, asAt } : null
}

/** One version by number, if the viewer may see it. */
export async function findOutputVersion({ viewer, database }: OutputReading, id: string, version: number): Promise<OutputRecord | null> {
  const [row] = await query(
    database,
    outputRow,
    Prisma.sql`${selectOutputs} WHERE ${visibleTo(viewer)} AND v.output_id = ${id}::uuid AND v.version = ${version}`,
  )
  return row ? { ...row, asAt: row.recordedAt } : null
}

/** Every version of each output named, oldest first. */
export async function findOutputVersions({ viewer, database }: OutputReading, ids: readonly string[]): Promise<OutputRecord[]> {
  const rows = await query(
    database,
    outputRow,
    Prisma.sql`${selectOutputs} WHERE ${visibleTo(viewer)} AND v.output_id = ANY (${[...ids]}::uuid[])
               ORDER BY v.output_id, v.version`,
  )
  return rows.map((row) => ({ ...row, asAt: row.recordedAt }))
}

const questionRow = z.object({
  versionId: z.string(),
  question: z.string(),
  measures: z.enum(whatQuestionsMeasure),
  yesYes: z.number(),
  yesNo: z.number(),
  noYes: z.number(),
  noNo: z.number(),
  beforeOnly: z.number(),
  afterOnly: z.number(),
})
export type QuestionRecord = z.output<typeof questionRow>

/** Questions of versions, in the order of the questionnaire. */
export function findQuestions(database: RequestDatabase, versionIds: readonly string[]): Promise<QuestionRecord[]> {
  return query(
    database,
    questionRow,
    Prisma.sql`SELECT version_id AS "versionId", question, measures, yes_yes AS "yesYes", yes_no AS "yesNo", no_yes AS "noYes",
                 no_no AS "noNo", before_only AS "beforeOnly", after_only AS "afterOnly"
               FROM output_question WHERE version_id = ANY (${[...versionIds]}::uuid[]) ORDER BY version_id, position`,
  )
}

/** What was done, in words, of versions; those whose text was erased are missing. */
export async function findOutputTexts(database: RequestDatabase, versionIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await database.outputText.findMany({ where: { versionId: { in: [...versionIds] } } })
  return new Map(rows.map((row) => [row.versionId, row.whatWasDone]))
}
