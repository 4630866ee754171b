import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query, queryOne } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { questionDates } from './questionDates.ts'
import { questionPages } from './questionPages.ts'
import type { SavedQuestion } from './questionRecord.ts'

const questionRow = z.object({
  id: z.string(),
  slug: z.string(),
  name: z.string(),
  page: z.enum(questionPages),
  parameters: z.array(z.object({ name: z.string(), value: z.string() })),
  dates: z.enum(questionDates),
  isShared: z.boolean(),
  recordedBy: z.string(),
  recordedAt: z.date(),
})

/** Nobody reads a list of more: those that were saved before stay at their addresses. */
export const longestList = 500

/** Those that the viewer saved or that are shared, as the where on `q`; row-level security stands under it. */
export const visibleTo = (viewer: { code: string }): Prisma.Sql => Prisma.sql`(q.is_shared OR q.recorded_by = ${viewer.code})`

/**
 * Questions, newest first, at most 500, removed ones included where `which` does not leave them out.
 *
 * @param firstOf code of whose own come first: none of theirs is left out for those of others
 */
export async function readQuestions(database: RequestDatabase, which: Prisma.Sql, firstOf: string | null = null): Promise<SavedQuestion[]> {
  return query(
    database,
    questionRow,
    Prisma.sql`
      SELECT q.id::text, q.slug, q.name, q.page, q.parameters, q.dates, q.is_shared AS "isShared", q.recorded_by AS "recordedBy", q.recorded_at AS "recordedAt"
      FROM saved_question q LEFT JOIN saved_question_removal r ON r.saved_question_id = q.id
      WHERE ${which} ORDER BY q.recorded_by IS NOT DISTINCT FROM ${firstOf}::text DESC, q.recorded_at DESC, lower(q.name), q.slug LIMIT ${longestList}`,
  )
}

/** Those that can be asked. */
export const standing = Prisma.sql`r.saved_question_id IS NULL`

/** How many questions somebody has that are not removed. */
export async function countOwn(database: RequestDatabase, personCode: string): Promise<number> {
  const { own } = await queryOne(
    database,
    z.object({ own: z.int() }),
    Prisma.sql`SELECT count(*)::int AS own FROM saved_question q LEFT JOIN saved_question_removal r ON r.saved_question_id = q.id
               WHERE q.recorded_by = ${personCode} AND ${standing}`,
  )
  return own
}

/** Whether somebody has a question of that name, in capitals or not, that is not removed. */
export async function hasOwnNamed(database: RequestDatabase, personCode: string, name: string): Promise<boolean> {
  const { isThere } = await queryOne(
    database,
    z.object({ isThere: z.boolean() }),
    Prisma.sql`SELECT EXISTS (SELECT FROM saved_question q LEFT JOIN saved_question_removal r ON r.saved_question_id = q.id
                 WHERE q.recorded_by = ${personCode} AND lower(q.name) = lower(${name}) AND ${standing}) AS "isThere"`,
  )
  return isThere
}

/**
 * The address for a question that has that one as its name: the same, or with -2, -3 and so on where questions have or had it. Held
 * for this question until the end of the transaction.
 */
export async function freeSlug(database: RequestDatabase, wanted: string): Promise<string> {
  const { slug } = await queryOne(database, z.object({ slug: z.string() }), Prisma.sql`SELECT free_question_slug(${wanted}) AS slug`)
  return slug
}

export async function addQuestion(database: RequestDatabase, question: SavedQuestion): Promise<void> {
  const { id, slug, name, page, parameters, dates, isShared, recordedBy, recordedAt } = question
  await database.$executeRaw`
    INSERT INTO saved_question (id, slug, name, page, parameters, dates, is_shared, recorded_by, recorded_at)
    VALUES (${id}::uuid, ${slug}, ${name}, ${page}, ${JSON.stringify(parameters)}::jsonb, ${dates}, ${isShared}, ${recordedBy}, ${recordedAt})`
}

/** @returns false where it was removed already */
export async function addRemoval(database: RequestDatabase, questionId: string, by: { personCode: string; now: Date }): Promise<boolean> {
  const added = await database.$executeRaw`
    INSERT INTO saved_question_removal (saved_question_id, recorded_by, recorded_at) VALUES (${questionId}::uuid, ${by.personCode}, ${by.now})
    ON CONFLICT DO NOTHING`
  return added === 1
}
