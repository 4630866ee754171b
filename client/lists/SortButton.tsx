import { useNavigate } from '@tanstack/react-router'
import type { ColumnOrders } from './listColumn.ts'
import { fromFirstPage } from './listSearch.ts'
import { nextOrder, sortedBy } from './sorting.ts'
import type { ListSort, Sorted } from './sorting.ts'

const marks: Record<Sorted, string> = { ascending: '▲', descending: '▼', none: '↕' }

interface SortButtonProps {
  heading: string
  orders: ColumnOrders
  sort: ListSort
}

/** The head of a column that sorts the whole list, not only the page; the order then stands in the address. */
export function SortButton({ heading, orders, sort }: SortButtonProps) {
  const navigate = useNavigate()
  const next = nextOrder(orders, sort.order)
  // The usual order needs no place in the address.
  const order = next === sort.usualOrder ? undefined : next
  return (
    <button
      type="button"
      className="lv-link-button lv-sort"
      onClick={() => void navigate({ to: '.', search: ((now: object) => ({ ...fromFirstPage(now), order })) as never, resetScroll: false })}
    >
      {heading}
      <span className="lv-sort__mark" aria-hidden="true">
        {marks[sortedBy(orders, sort.order)]}
      </span>
    </button>
  )
}
