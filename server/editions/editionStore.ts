import { z } from 'zod'
import { Prisma } from '../database/generated/client.ts'
import { query, queryOne } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { parsePeriod } from '../periods/period.ts'
import { figureCodes } from '../returnFigures/figureCatalogue.ts'
import type { EditionRecord, FigureOfEdition, MissingFromEdition, ReturnInEdition } from './editionRecord.ts'

const editionRow = z.object({
  number: z.int(),
  id: z.string(),
  periodCode: z.string(),
  firstDay: z.string(),
  missing: z.array(z.object({ unit: z.string(), period: z.string(), why: z.enum(['NOT_DUE', 'NOT_RECEIVED', 'NOT_ACCEPTED']) })),
  format: z.int(),
  isInvented: z.boolean(),
  jsonSha256: z.string(),
  csvSha256: z.string(),
  note: z.string().nullable(),
  publishedBy: z.string(),
  publishedAt: z.date(),
  supersededBy: z.int().nullable(),
})

/** Editions, newest first: all, or those that `which` narrows them to. One statement. */
export async function readEditions(database: RequestDatabase, which: Prisma.Sql = Prisma.sql`true`): Promise<EditionRecord[]> {
  const rows = await query(
    database,
    editionRow,
    Prisma.sql`
      SELECT e.number, e.id::text, e.period_code AS "periodCode", e.period_from::text AS "firstDay", e.missing, e.format, e.is_invented AS "isInvented",
        e.json_sha256 AS "jsonSha256", e.csv_sha256 AS "csvSha256", e.note, e.published_by AS "publishedBy", e.published_at AS "publishedAt",
        (SELECT min(l.number) FROM edition l WHERE l.period_code = e.period_code AND l.number > e.number) AS "supersededBy"
      FROM edition e WHERE ${which} ORDER BY e.number DESC`,
  )
  return rows.map(({ periodCode, firstDay, ...row }) => ({ ...row, period: parsePeriod(periodCode, firstDay) }))
}

const returnRow = z.object({
  editionNumber: z.int(),
  unitCode: z.string(),
  periodCode: z.string(),
  figuresAsAt: z.date(),
  definitionVersion: z.int(),
  figureVersions: z.record(z.string(), z.int()),
  sha256: z.string(),
})

/** The returns of each edition named, by unit and period code. One statement. */
export async function readReturnsOfEditions(database: RequestDatabase, numbers: readonly number[]): Promise<(ReturnInEdition & { editionNumber: number })[]> {
  return query(
    database,
    returnRow,
    Prisma.sql`
      SELECT edition_number AS "editionNumber", unit_code AS "unitCode", period_code AS "periodCode", figures_as_at AS "figuresAsAt",
        definition_version AS "definitionVersion", figure_versions AS "figureVersions", sha256
      FROM aggregates.edition_returns(${[...numbers]}::integer[]) ORDER BY 1, 2, 3`,
  )
}

const figureOfEdition = z.object({ unitCode: z.string().nullable(), about: z.enum(figureCodes), key: z.string(), quantity: z.number() })
const figureColumns = Prisma.sql`unit_code AS "unitCode", about, key, quantity`

/** The figures of an edition, in no order. One statement. */
export async function readEditionFigures(database: RequestDatabase, number: number): Promise<FigureOfEdition[]> {
  return query(database, figureOfEdition, Prisma.sql`SELECT ${figureColumns} FROM aggregates.edition_figures(${number}::integer)`)
}

/** What an edition of these frozen returns would hold; of returns that the viewer may read. */
export async function readFiguresOfSnapshots(database: RequestDatabase, snapshotIds: readonly string[]): Promise<FigureOfEdition[]> {
  return query(database, figureOfEdition, Prisma.sql`SELECT ${figureColumns} FROM aggregates.figures_of_snapshots(${[...snapshotIds]}::uuid[])`)
}

/** Makes whoever else publishes wait until this transaction ends, and gives the number of the next edition. */
export async function claimEditionNumber(database: RequestDatabase): Promise<number> {
  await database.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('edition', 0))`
  const { next } = await queryOne(database, z.object({ next: z.int() }), Prisma.sql`SELECT coalesce(max(number), 0) + 1 AS next FROM edition`)
  return next
}

/** Which frozen returns the latest edition of a period holds; null where the period has none. */
export async function readLatestSnapshots(database: RequestDatabase, periodCode: string): Promise<string[] | null> {
  const rows = await query(
    database,
    z.object({ snapshotId: z.string() }),
    Prisma.sql`
      SELECT r.snapshot_id::text AS "snapshotId" FROM edition_return r
      WHERE r.edition_number = (SELECT max(number) FROM edition WHERE period_code = ${periodCode})`,
  )
  return rows.length > 0 ? rows.map(({ snapshotId }) => snapshotId) : null
}

export type AddedEdition = Omit<EditionRecord, 'supersededBy'> & { returns: { returnId: string; unitCode: string; periodCode: string; snapshotId: string }[] }

/** Adds an edition with the returns that it holds. */
export async function addEdition(database: RequestDatabase, { returns, period, ...edition }: AddedEdition): Promise<void> {
  const missing = JSON.stringify(edition.missing satisfies MissingFromEdition[])
  await database.$executeRaw`
    INSERT INTO edition (number, id, period_code, period_from, period_to, missing, format, is_invented, json_sha256, csv_sha256, note, published_by, published_at)
    VALUES (${edition.number}, ${edition.id}::uuid, ${period.code}, ${period.from}::date, ${period.to}::date, ${missing}::jsonb, ${edition.format},
      ${edition.isInvented}, ${edition.jsonSha256}, ${edition.csvSha256}, ${edition.note}, ${edition.publishedBy}, ${edition.publishedAt})`
  await database.$executeRaw`
    INSERT INTO edition_return (edition_number, return_id, unit_code, period_code, snapshot_id)
    SELECT ${edition.number}, r."returnId"::uuid, r."unitCode", r."periodCode", r."snapshotId"::uuid
    FROM jsonb_to_recordset(${JSON.stringify(returns)}::jsonb) AS r ("returnId" text, "unitCode" text, "periodCode" text, "snapshotId" text)`
}

/** Numbers of the editions that hold a return, oldest first. */
export async function readEditionsHolding(database: RequestDatabase, returnId: string): Promise<number[]> {
  const rows = await query(
    database,
    z.object({ number: z.int() }),
    Prisma.sql`SELECT edition_number AS number FROM edition_return WHERE return_id = ${returnId}::uuid ORDER BY 1`,
  )
  return rows.map(({ number }) => number)
}

/** The frozen returns that an edition holds, by unit and period code. */
export async function readSnapshotIds(database: RequestDatabase, number: number): Promise<string[]> {
  const rows = await query(
    database,
    z.object({ id: z.string() }),
    Prisma.sql`SELECT snapshot_id::text AS id FROM edition_return WHERE edition_number = ${number}::integer ORDER BY unit_code, period_code`,
  )
  return rows.map(({ id }) => id)
}
