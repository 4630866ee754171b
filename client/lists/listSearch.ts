import type { AddressWords } from '../routing/notUnderstood.ts'
import { cursorIn, instantIn, oneOf, someOf } from '../routing/searchValues.ts'
import type { RawSearch } from '../routing/searchValues.ts'

/** What the address of every list holds beside its own filters. */
export interface ListSearch<Order extends string = string, Column extends string = string> {
  /** Withdrawn records are shown too. */
  withdrawn?: 'shown' | undefined
  order?: Order | undefined
  /** The chosen columns beside the record's own; the usual ones when none is named. */
  columns?: Column[] | undefined
  asAt?: string | undefined
  after?: string | undefined
  before?: string | undefined
}

export function listSearch<Order extends string, Column extends string>(
  raw: RawSearch,
  orders: readonly Order[],
  columns: readonly Column[],
): Required<ListSearch<Order, Column>> {
  return {
    withdrawn: oneOf(raw, 'withdrawn', ['shown']),
    order: oneOf(raw, 'order', orders),
    columns: someOf(raw, 'columns', columns),
    asAt: instantIn(raw),
    after: cursorIn(raw, 'after'),
    before: cursorIn(raw, 'before'),
  }
}

export const listAddressWords: AddressWords = {
  withdrawn: 'choice of withdrawn records', order: 'order', columns: 'column', asAt: 'moment', after: 'page', before: 'page',
}

/** The same list from its beginning: a cursor holds for one filter and one order only. */
export function fromFirstPage<Search extends ListSearch>(search: Search): Search {
  return { ...search, after: undefined, before: undefined }
}
