import { connectionOf, type Page, type PageRequest } from './keyset.ts'
import { cursorIn, readPageIn, type ListOrder } from './listOrder.ts'
import { readMoment, type MomentKey } from './moment.ts'

/**
 * The same page of the list under each of several records of one list, at two statements for all of them: one for the
 * pages, one for the totals where they are asked for.
 *
 * @param order of the lists, by its name in the API
 * @throws RangeError when the records are not of one moment; RefusedError as `readPage`
 */
export async function connectionsOfEach<T extends { id: string }>(
  keys: readonly MomentKey[],
  args: Parameters<typeof readPageIn>[2],
  order: { name: string; sorted: ListOrder<T> },
  read: {
    pages: (ids: string[], asAt: Date | null, page: PageRequest) => Promise<Map<string, Page<T>>>
    totals: (ids: string[], asAt: Date | null) => Promise<Map<string, number>>
  },
) {
  const { name, sorted } = order
  const page = readPageIn(sorted, name, args)
  const moments = keys.map(readMoment)
  const [first] = moments
  if (!first || moments.some(({ asAt }) => asAt?.getTime() !== first.asAt?.getTime())) throw new RangeError('Records of one list are of one moment')
  const ids = moments.map(({ id }) => id)
  const pages = await read.pages(ids, first.asAt, page)
  let totals: Promise<Map<string, number>> | null = null
  return ids.map((id) =>
    connectionOf(pages.get(id) ?? { rows: [], hasNextPage: false, hasPreviousPage: false }, (record) => cursorIn(sorted, name, record), {
      counts: async () => ({ total: (await (totals ??= read.totals(ids, first.asAt))).get(id) ?? 0, datedTooLoosely: 0 }),
    }),
  )
}
