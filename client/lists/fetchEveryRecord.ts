import type { PageVariables } from '../routing/keysetPage.ts'
import type { FoundPage } from './list.ts'

/** What has come so far of all records of a list. */
export interface Fetched<Row> {
  rows: readonly Row[]
  /** Of how many; none before the first page. */
  total: number | null
  datedTooLoosely: number
  /** Cursor behind the last row; none at the beginning. */
  after: string | null
  isWhole: boolean
}

export const nothingFetched = { rows: [], total: null, datedTooLoosely: 0, after: null, isWhole: false } as const

/** The most that the API gives at once. */
const largestPage = 100

/**
 * Fetches a list page by page to its end, or until it may not go on.
 *
 * @param ask gives one page; every page must be asked for as at the same moment
 * @param soFar where to go on; `nothingFetched` for the beginning
 * @param report told after each page
 * @throws what `ask` throws; what was reported last still stands and can be gone on with
 */
export async function fetchEveryRecord<Row>(
  ask: (page: PageVariables) => Promise<FoundPage<Row>>,
  soFar: Fetched<Row>,
  { report, mayGoOn }: { report: (fetched: Fetched<Row>) => void; mayGoOn: () => boolean },
): Promise<Fetched<Row>> {
  let fetched = soFar
  while (!fetched.isWhole && mayGoOn()) {
    const place = fetched.after ? { after: fetched.after } : {}
    const { totalCount, datedTooLoosely = 0, edges, pageInfo } = await ask({ first: largestPage, ...place })
    fetched = {
      rows: [...fetched.rows, ...edges.map(({ node }) => node)],
      total: totalCount,
      datedTooLoosely,
      after: pageInfo.endCursor ?? null,
      // Without a place to go on from, the same page would come for ever.
      isWhole: !pageInfo.hasNextPage || !pageInfo.endCursor,
    }
    report(fetched)
  }
  return fetched
}
