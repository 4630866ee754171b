import { Prisma } from '../database/generated/client.ts'

/**
 * Versions that stood at a moment, as SQL on the table or alias named. Null is now: the current
 * versions, which have an index of their own.
 */
export function stoodAt(alias: string, asAt: Date | null): Prisma.Sql {
  const table = Prisma.raw(alias)
  return asAt
    ? Prisma.sql`${table}.recorded_at <= ${asAt} AND ${table}.superseded_at > ${asAt}`
    : Prisma.sql`${table}.superseded_at = 'infinity'`
}

/** Gradings that were the counted one at a moment; null is now. */
export function countedAt(alias: string, asAt: Date | null): Prisma.Sql {
  const table = Prisma.raw(alias)
  return asAt
    ? Prisma.sql`${table}.counted_from <= ${asAt} AND ${table}.counted_until > ${asAt}`
    : Prisma.sql`${table}.counted_from < 'infinity' AND ${table}.counted_until = 'infinity'`
}

/** A moment asked for, as the stores take it: a moment not before now is now. */
export function pastMoment(asked: Date | null | undefined, now: Date): Date | null {
  return asked && asked < now ? asked : null
}
