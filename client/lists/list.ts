import type { GraphQLRequest } from 'urql'
import type { PageVariables } from '../routing/keysetPage.ts'
import type { ListColumn } from './listColumn.ts'
import type { ListSearch } from './listSearch.ts'

export interface ListRow {
  id: string
  /** Left out where what is listed cannot be withdrawn: it is worked out from records. */
  isWithdrawn?: boolean
}

/** A page of records as the API gives it, with how many there are in all. */
export interface FoundPage<Row> {
  totalCount: number
  /** Records that overlap the period but are dated too loosely to count in it; only lists of dated records have it. */
  datedTooLoosely?: number
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor?: string | null; endCursor?: string | null }
  edges: readonly { node: Row }[]
}

export interface Asked<Search> {
  search: Search
  page: PageVariables
  /** Codes of the columns that are shown. */
  columns: readonly string[]
  unitCode: string | undefined
}

/** What one list says of its own; everything else of a list is the same for all. */
export interface List<Search extends ListSearch, Row extends ListRow> {
  /** In names of files and ids: "disruptions". */
  code: string
  one: string
  many: string
  /** What to do when nothing fits. */
  emptyAdvice: string
  /** The column that names the record; it is always there. */
  record: ListColumn<Row>
  columns: readonly ListColumn<Row>[]
  usualColumns: readonly string[]
  orderWords: Readonly<Record<string, string>>
  usualOrder: string
  /** Its file then says what a disruption is. */
  isOfDisruptions: boolean
  /** Left out where records can be withdrawn and shown all the same. */
  hasWithdrawn?: false
  /** Left out where the list can be shown as at a past moment. */
  hasAsAt?: false
  request: (asked: Asked<Search>) => GraphQLRequest<{ list: FoundPage<Row> }>
}

/** The columns that an address chooses, in the order of the list, the record's own first. */
export function shownColumns<Search extends ListSearch, Row extends ListRow>(list: List<Search, Row>, search: Search): ListColumn<Row>[] {
  const codes: readonly string[] = search.columns ?? list.usualColumns
  return [list.record, ...list.columns.filter(({ code }) => codes.includes(code))]
}

/** For the API's `@include`: which of the parts that are asked for only where shown are shown. */
export function shownOf<Code extends string>(columns: readonly string[], codes: readonly Code[]): { [Each in Code]: boolean } {
  return Object.fromEntries(codes.map((code) => [code, columns.includes(code)])) as { [Each in Code]: boolean }
}

export function orderOf<Search extends ListSearch, Row extends ListRow>(list: List<Search, Row>, search: Search): string {
  return search.order ?? list.usualOrder
}
