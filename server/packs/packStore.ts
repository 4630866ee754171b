import { z } from 'zod'
import { roleCodes } from '../access/roles.ts'
import { Prisma } from '../database/generated/client.ts'
import { query, queryOne } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { bases } from '../measures/basis.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { parsePeriod } from '../periods/period.ts'
import type { PackEnded, PackFrozen, PackRecord } from './packRecord.ts'
import { waitsForItsTurn } from './packWaiting.ts'

const packRow = z.object({
  number: z.int(), id: z.string(), periodCode: z.string(), basis: z.enum(bases), fillsGaps: z.boolean(), asAt: z.date(),
  requestedBy: z.string(), requestedRole: z.enum(roleCodes), requestedAt: z.date(),
  progress: z.object({ done: z.int(), steps: z.int(), doing: z.string(), tries: z.int() }).nullable(),
  frozen: z.object({ format: z.int(), sha256: z.string(), xlsxSha256: z.string(), csvSha256: z.string() }).nullable(),
  frozenAt: z.date().nullable(),
  pdf: z.object({ sha256: z.string(), bytes: z.int(), pages: z.int() }).nullable(),
  whyNoPdf: z.string().nullable(),
  ended: z.object({ how: z.enum(['CANCELLED', 'FAILED']), why: z.string().nullable() }).nullable(),
  endedAt: z.date().nullable(),
})

/** Nobody reads a list of more: earlier ones are asked for by the number before which they stand. */
export const longestList = 200

/** Packs, the newest first, at most `most`: all, or those that `which` narrows them to. Without their content. One statement. */
export async function readPacks(database: RequestDatabase, which: Prisma.Sql = Prisma.sql`true`, most = longestList): Promise<PackRecord[]> {
  const rows = await query(
    database,
    packRow,
    Prisma.sql`
      SELECT p.number, p.id::text, p.period_code AS "periodCode", p.basis, p.fills_gaps AS "fillsGaps", p.as_at AS "asAt",
        p.requested_by AS "requestedBy", p.requested_role AS "requestedRole", p.requested_at AS "requestedAt",
        CASE WHEN g.number IS NOT NULL THEN jsonb_build_object('done', g.done, 'steps', g.steps, 'doing', g.doing, 'tries', g.tries) END AS progress,
        CASE WHEN s.number IS NOT NULL THEN jsonb_build_object('format', s.format, 'sha256', s.sha256, 'xlsxSha256', s.xlsx_sha256, 'csvSha256', s.csv_sha256) END AS frozen,
        s.frozen_at AS "frozenAt",
        CASE WHEN r.pdf IS NOT NULL THEN jsonb_build_object('sha256', r.sha256, 'bytes', length(r.pdf), 'pages', r.pages) END AS pdf, r.why_none AS "whyNoPdf",
        CASE WHEN e.number IS NOT NULL THEN jsonb_build_object('how', e.how, 'why', e.why) END AS ended, e.ended_at AS "endedAt"
      FROM board_pack p LEFT JOIN board_pack_progress g USING (number) LEFT JOIN board_pack_snapshot s USING (number)
        LEFT JOIN board_pack_print r USING (number) LEFT JOIN board_pack_end e USING (number)
      WHERE ${which} ORDER BY p.number DESC LIMIT ${most}::integer`,
  )
  return rows.map(recordOf)
}

function recordOf({ periodCode, frozen, frozenAt, pdf, whyNoPdf, ended, endedAt, ...row }: z.output<typeof packRow>): PackRecord {
  return {
    ...row,
    period: parsePeriod(periodCode, londonDayOf(row.asAt)),
    frozen: frozen && frozenAt && { ...frozen, at: frozenAt },
    printed: pdf ? { pdf, whyNone: null } : whyNoPdf === null ? null : { pdf: null, whyNone: whyNoPdf },
    ended: ended && endedAt && { ...ended, at: endedAt },
  }
}

/** Makes whoever else asks for a pack wait until this transaction ends, and gives the number of the next. */
export async function claimPackNumber(database: RequestDatabase): Promise<number> {
  await database.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('board_pack', 0))`
  return (await readLastNumber(database)) + 1
}

/** The number of the newest pack; 0 where there is none. */
export async function readLastNumber(database: RequestDatabase): Promise<number> {
  const { last } = await queryOne(database, z.object({ last: z.int() }), Prisma.sql`SELECT coalesce(max(number), 0) AS last FROM board_pack`)
  return last
}

/** When somebody asked for the nth newest of their packs, whatever came of them; null where they asked for fewer after `since`. */
export async function readNthAsked(database: RequestDatabase, personCode: string, { nth, since }: { nth: number; since: Date }): Promise<Date | null> {
  const [row] = await query(
    database,
    z.object({ at: z.date() }),
    Prisma.sql`SELECT requested_at AS at FROM board_pack WHERE requested_by = ${personCode} AND requested_at > ${since} ORDER BY requested_at DESC OFFSET ${nth - 1}::integer LIMIT 1`,
  )
  return row?.at ?? null
}

/** Adds a pack that somebody asks for, and that it waits for its turn. */
export async function addPack(database: RequestDatabase, pack: Omit<PackRecord, 'progress' | 'frozen' | 'printed' | 'ended'>): Promise<void> {
  const { number, id, period, basis, fillsGaps, asAt, requestedBy, requestedRole, requestedAt } = pack
  await database.$executeRaw`
    INSERT INTO board_pack (number, id, period_code, period_from, period_to, basis, fills_gaps, as_at, requested_by, requested_role, requested_at)
    VALUES (${number}, ${id}::uuid, ${period.code}, ${period.from}::date, ${period.to}::date, ${basis}, ${fillsGaps}, ${asAt}, ${requestedBy}, ${requestedRole}, ${requestedAt})`
  await database.$executeRaw`
    INSERT INTO board_pack_progress (number, done, steps, doing, tries, claimed_until) VALUES (${number}, 0, 0, ${waitsForItsTurn}, 0, '-infinity')`
}

/** How far a pack is, for whoever gives it up: of a row that cannot be read otherwise this still can. */
export async function readHowFar(database: RequestDatabase, number: number): Promise<{ id: string; isFrozen: boolean }> {
  return queryOne(
    database,
    z.object({ id: z.string(), isFrozen: z.boolean() }),
    Prisma.sql`SELECT p.id::text, s.number IS NOT NULL AS "isFrozen" FROM board_pack p LEFT JOIN board_pack_snapshot s USING (number) WHERE p.number = ${number}::integer`,
  )
}

/** The content of a frozen pack as it is kept, canonical JSON; null where it is not frozen. */
export async function readContent(database: RequestDatabase, number: number): Promise<string | null> {
  const [row] = await query(database, z.object({ content: z.string() }), Prisma.sql`SELECT content FROM board_pack_snapshot WHERE number = ${number}::integer`)
  return row?.content ?? null
}

/** Keeps the content of a pack for ever. */
export async function addSnapshot(database: RequestDatabase, number: number, { content, ...frozen }: PackFrozen & { content: string }): Promise<void> {
  await database.$executeRaw`
    INSERT INTO board_pack_snapshot (number, format, content, sha256, xlsx_sha256, csv_sha256, frozen_at)
    VALUES (${number}, ${frozen.format}, ${content}, ${frozen.sha256}, ${frozen.xlsxSha256}, ${frozen.csvSha256}, ${frozen.at})`
}

/** The bytes of the PDF of a pack; null where it has none. */
export async function readPdf(database: RequestDatabase, number: number): Promise<Uint8Array | null> {
  const [row] = await query(database, z.object({ pdf: z.instanceof(Uint8Array).nullable() }), Prisma.sql`SELECT pdf FROM board_pack_print WHERE number = ${number}::integer`)
  return row?.pdf ?? null
}

/** A PDF that was printed, or why there is none, as the store takes it. */
export type AddedPrint = { pdf: Uint8Array; sha256: string; pages: number; printedWith: string } | { whyNone: string }

/** Keeps what came of printing. */
export async function addPrint(database: RequestDatabase, number: number, print: AddedPrint, at: Date): Promise<void> {
  const { pdf, sha256, pages, printedWith, whyNone } = 'pdf' in print ? { ...print, whyNone: null } : { pdf: null, sha256: null, pages: null, printedWith: null, ...print }
  await database.$executeRaw`
    INSERT INTO board_pack_print (number, pdf, sha256, pages, printed_with, why_none, printed_at)
    VALUES (${number}, ${pdf}::bytea, ${sha256}::text, ${pages}::integer, ${printedWith}::text, ${whyNone}::text, ${at})`
}

/** Keeps that no pack came of it. */
export async function addEnd(database: RequestDatabase, number: number, { how, why, at }: PackEnded, by: string): Promise<void> {
  await database.$executeRaw`INSERT INTO board_pack_end (number, how, why, ended_by, ended_at) VALUES (${number}, ${how}, ${why}::text, ${by}, ${at})`
}
