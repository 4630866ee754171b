import { z } from 'zod'
import type { Prisma } from './generated/client.ts'
import type { RequestDatabase } from './requestTransaction.ts'

/**
 * Runs hand-written SQL in the request's transaction and checks each row against its shape, so that a
 * change in the SQL cannot pass unnoticed.
 *
 * @throws ZodError when a row is not of that shape
 */
export async function query<Shape extends z.ZodType>(
  database: RequestDatabase,
  row: Shape,
  sql: Prisma.Sql,
): Promise<z.output<Shape>[]> {
  return z.array(row).parse(await database.$queryRaw(sql))
}

/**
 * The same for SQL that always gives one row, as a count does.
 *
 * @throws Error when it gives none
 */
export async function queryOne<Shape extends z.ZodType>(database: RequestDatabase, row: Shape, sql: Prisma.Sql): Promise<z.output<Shape>> {
  const [found] = await query(database, row, sql)
  if (found === undefined) throw new Error('A count gave no row')
  return found
}
