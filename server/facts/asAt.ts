import { Prisma } from '../database/generated/client.ts'
import { RefusedError } from '../errors.ts'

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

/**
 * A moment that somebody asked for, as the stores take it; null is now.
 *
 * @throws RefusedError when it has not come yet: what is known then is not known now
 */
export function momentAsked(asked: Date | null | undefined, now: Date): Date | null {
  if (asked && asked > now) throw notComeYet()
  return pastMoment(asked, now)
}

export function notComeYet(): RefusedError {
  const message = 'That moment has not come yet: choose one that has passed'
  return new RefusedError(message, [{ field: 'asAt', message }])
}

/** A moment of our own, as the stores take it: one that is not before now is now. */
export function pastMoment(asked: Date | null | undefined, now: Date): Date | null {
  return asked && asked < now ? asked : null
}
