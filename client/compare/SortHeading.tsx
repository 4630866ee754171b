import { useNavigate } from '@tanstack/react-router'
import { nextSort, type SortOrder } from './sortedRows.ts'
import type { SortKey } from './sortKeys.ts'
import type { ShownColumn } from './unitColumns.ts'
import '../lists/lists.css'

interface SortHeadingProps {
  column: ShownColumn
  sort: SortKey | undefined
  order: SortOrder
}

const marks = { ascending: '▲', descending: '▼', none: '↕' }

/** The head of a column; pressed, it sorts by it, and the order then stands in the address. */
export function SortHeading({ column: { name, holds, sortsBy }, sort, order }: SortHeadingProps) {
  const navigate = useNavigate()
  const className = `govuk-table__header${holds === 'number' ? ' govuk-table__header--numeric' : ''}`
  if (!sortsBy) return <th scope="col" className={className}>{name}</th>
  const sorted = sort === sortsBy ? order : 'none'
  const next = nextSort(sortsBy, sort, order)
  const change = () => void navigate({ to: '.', search: ((now: object) => ({ ...now, sort: undefined, order: undefined, ...next })) as never, replace: true, resetScroll: false })
  return (
    <th scope="col" className={className} aria-sort={sorted}>
      <button type="button" className="lv-link-button lv-sort" onClick={change}>
        {name}<span className="lv-sort__mark" aria-hidden="true">{marks[sorted]}</span>
      </button>
    </th>
  )
}
