import type { ColumnOrders } from './listColumn.ts'

export type Sorted = 'ascending' | 'descending' | 'none'

/** The order that stands, and the one that needs no place in the address. */
export interface ListSort {
  order: string
  usualOrder: string
}

/** How a column stands in an order, as `aria-sort` says it. */
export function sortedBy({ ascending, descending }: ColumnOrders, order: string): Sorted {
  if (order === ascending) return 'ascending'
  return order === descending ? 'descending' : 'none'
}

/** What the head of a column sorts by when it is pressed. */
export function nextOrder(orders: ColumnOrders, order: string): string {
  const sorted = sortedBy(orders, order)
  if (sorted === 'none') return orders[orders.first]
  return sorted === 'ascending' ? orders.descending : orders.ascending
}
