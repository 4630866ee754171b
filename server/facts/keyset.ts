import { z } from 'zod'
import { RefusedError } from '../errors.ts'
import { isDay } from '../periods/day.ts'

/** A place in a list: behind the record with that sort key (null where the record lacks it) and id. */
export type Place = { sortKey: string | null; id: string }
/** Which page of a list: forward from a place or backward before one, never by counting rows. */
export type PageRequest = { size: number; place: Place | null; isBackward: boolean }
export type Page<T> = { rows: T[]; hasNextPage: boolean; hasPreviousPage: boolean }

export const largestPage = 100
const usualPage = 20
const place = z.tuple([z.string(), z.string().nullable(), z.uuid()])

type ConnectionArguments = {
  first?: number | null | undefined
  after?: string | null | undefined
  last?: number | null | undefined
  before?: string | null | undefined
}

/** How the sort keys of a list are written: anything else in a cursor was not given out by it. */
export const sortKeys = {
  day: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  moment: /^\d{4}-\d{2}-\d{2} ([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,6})?\+00$/,
  // oxlint-disable-next-line no-control-regex -- NUL is what must not be there
  text: /^[^\u0000]{0,200}$/,
} as const

/**
 * Reads Relay's paging arguments.
 *
 * @param order name of the list's order; a cursor of another order is refused
 * @param sortKey how the sort keys of that order are written
 * @param mayLack whether records without a sort key are in the list
 * @throws RefusedError when they contradict each other or ask for too much, or the cursor is not of this list
 */
export function readPage(args: ConnectionArguments, order: string, sortKey: RegExp, mayLack = false): PageRequest {
  const isBackward = args.last != null || (args.before != null && args.first == null)
  if (args.first != null && args.last != null) throw new RefusedError('Give first or last, not both')
  if ((isBackward && args.after != null) || (!isBackward && args.before != null)) {
    throw new RefusedError('Give first with after, or last with before')
  }
  const size = (isBackward ? args.last : args.first) ?? usualPage
  if (size < 1 || size > largestPage) throw new RefusedError(`A page holds 1 to ${largestPage} records`)
  const cursor = isBackward ? args.before : args.after
  return { size, place: cursor ? readCursor(cursor, order, sortKey, mayLack) : null, isBackward }
}

/** Where a record stands in a list, as text for the client to hand back: the list's order, the record's key in it (null where it lacks one), and its id. */
export function cursorOf(order: string, sortKey: string | null, id: string): string {
  return Buffer.from(JSON.stringify([order, sortKey, id])).toString('base64url')
}

function readCursor(cursor: string, order: string, written: RegExp, mayLack: boolean): Place {
  try {
    const [cursorOrder, sortKey, id] = place.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')))
    const isOfOrder = sortKey === null ? mayLack : written.test(sortKey) && isRealDay(sortKey, written)
    if (cursorOrder !== order || !isOfOrder) throw new RangeError('another list')
    return { sortKey, id }
  } catch (error) {
    throw new RefusedError('That place in the list is not one of this list. Start again from its beginning.', [
      { field: 'after', message: error instanceof Error ? 'Leave the cursor out' : String(error) },
    ])
  }
}

function isRealDay(sortKey: string, written: RegExp): boolean {
  const day = sortKey.slice(0, 10)
  return written === sortKeys.text || (isDay(day) && day >= '1900-01-01')
}

/** Cuts what was read (one row more than the page, in reading direction) to the page, in list order. */
export function pageOf<T>(read: T[], request: PageRequest): Page<T> {
  const isMore = read.length > request.size
  const kept = read.slice(0, request.size)
  return request.isBackward
    ? { rows: kept.toReversed(), hasNextPage: request.place !== null, hasPreviousPage: isMore }
    : { rows: kept, hasNextPage: isMore, hasPreviousPage: request.place !== null }
}

/** A page as a Relay connection, with whatever figures go beside it; records at both ends of the page beside their cursors, for the trail. */
export function connectionOf<T, Beside>(page: Page<T>, cursor: (row: T) => string, beside: Beside) {
  const edges = page.rows.map((node) => ({ node, cursor: cursor(node) }))
  return {
    ...beside,
    edges,
    pageInfo: {
      hasNextPage: page.hasNextPage,
      hasPreviousPage: page.hasPreviousPage,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
      startNode: edges[0]?.node ?? null,
      endNode: edges.at(-1)?.node ?? null,
    },
  }
}
