import { Prisma } from '../database/generated/client.ts'
import { cursorOf, readPage, sortKeys, type PageRequest } from './keyset.ts'

/** An order of a list: by a key, and by id among records whose key is the same. */
export type ListOrder<T> = {
  key: Prisma.Sql
  id: Prisma.Sql
  type: 'date' | 'timestamptz' | 'text'
  isDescending: boolean
  /** Whether there are records without the key; they come last whichever way the list runs. */
  mayLack: boolean
  /** The key of a record that was read, written as PostgreSQL writes it. */
  keyOf: (record: T) => string | null
}

const writtenAs = { date: sortKeys.day, timestamptz: sortKeys.moment, text: sortKeys.text }

/**
 * Reads Relay's paging arguments for a list in that order.
 *
 * @param name of the order; a cursor of another order is refused
 * @throws RefusedError as `readPage`
 */
export function readPageIn<T>(order: ListOrder<T>, name: string, args: Parameters<typeof readPage>[0]): PageRequest {
  return readPage(args, name, writtenAs[order.type], order.mayLack)
}

/** The cursor of a record in a list of that order. */
export function cursorIn<T extends { id: string }>(order: ListOrder<T>, name: string, record: T): string {
  return cursorOf(name, order.keyOf(record), record.id)
}

/** The records beyond the page's place in reading direction, as SQL. */
export function beyondPlace<T>(order: ListOrder<T>, { place, isBackward }: PageRequest): Prisma.Sql {
  if (!place) return Prisma.sql`TRUE`
  const { key, id } = order
  const beyond = Prisma.raw(isDown(order, isBackward) ? '<' : '>')
  if (place.sortKey === null) {
    const amongThem = Prisma.sql`(${key} IS NULL AND ${id} ${beyond} ${place.id}::uuid)`
    return isBackward ? Prisma.sql`(${key} IS NOT NULL OR ${amongThem})` : amongThem
  }
  const further = Prisma.sql`(${key}, ${id}) ${beyond} (${place.sortKey}::${Prisma.raw(order.type)}, ${place.id}::uuid)`
  return order.mayLack && !isBackward ? Prisma.sql`(${further} OR ${key} IS NULL)` : further
}

/** ORDER BY and LIMIT of a page in reading direction, with the one row more that says whether there is more. */
export function pageInOrder<T>(order: ListOrder<T>, { size, isBackward }: PageRequest): Prisma.Sql {
  const direction = Prisma.raw(isDown(order, isBackward) ? 'DESC' : 'ASC')
  // Said only where it matters: a plain index is not read for an order that says NULLS where the index has them not.
  const lacking = order.mayLack ? Prisma.raw(isBackward ? 'NULLS FIRST' : 'NULLS LAST') : Prisma.empty
  return Prisma.sql`ORDER BY ${order.key} ${direction} ${lacking}, ${order.id} ${direction} LIMIT ${size + 1}`
}

function isDown<T>({ isDescending }: ListOrder<T>, isBackward: boolean): boolean {
  return isDescending !== isBackward
}
