import { Link } from '@tanstack/react-router'
import type { MeetingSearch } from './taskingSearch.ts'

interface ListTurnerProps {
  pageInfo: { hasNextPage: boolean; endCursor?: string | null }
  search: MeetingSearch
  onTurn: () => void
}

/** On by cursor, and back to the beginning: a list that may move has no page before. */
export function ListTurner({ pageInfo: { hasNextPage, endCursor }, search, onTurn }: ListTurnerProps) {
  const next = hasNextPage ? endCursor : null
  if (!next && !search.after) return null
  const turn = { className: 'govuk-link lv-pager__link', onClick: onTurn, resetScroll: false }
  return (
    <nav className="lv-pager lv-meeting__actions" aria-label="Pages of groups">
      {search.after ? <Link to="." search={{ ...search, after: undefined } as never} {...turn}><span aria-hidden="true">← </span>First page</Link> : null}
      {next ? <Link to="." search={{ ...search, after: next } as never} {...turn} rel="next">Next page<span aria-hidden="true"> →</span></Link> : null}
    </nav>
  )
}
