import { Link } from '@tanstack/react-router'
import type { CompareSearch } from './compareSearch.ts'
import './comparison.css'

interface SortedNoticeProps {
  /** Name of the column. */
  column: string
  search: CompareSearch
  words: readonly string[]
}

/** Beside every order but the geographic one: what a ranking can and cannot say. */
export function SortedNotice({ column, search, words }: SortedNoticeProps) {
  return (
    <div className="lv-sorted" role="status">
      <p className="govuk-body"><strong>Sorted by {column}, {search.order === 'ascending' ? 'smallest' : 'largest'} first: this is no league table.</strong> {words.join(' ')}</p>
      <p className="govuk-body"><Link to="/compare" search={{ ...search, sort: undefined, order: undefined }} className="govuk-link" resetScroll={false}>Back to geographic order</Link></p>
    </div>
  )
}
