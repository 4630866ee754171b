import { Link, useLocation } from '@tanstack/react-router'

export interface KeysetPagerProps {
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor?: string | null; endCursor?: string | null }
  /** What is paged, in words: "disruptions". */
  what: string
  /** Told when another page is asked for; whoever listens brings its beginning into sight. */
  onTurn?: () => void
}

/** On and back by cursor; the cursor stands in the address of the list itself, beside its filters, as `after` or `before`. */
export function KeysetPager({ pageInfo, what, onTurn }: KeysetPagerProps) {
  const pathname = useLocation({ select: (location) => location.pathname })
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo
  if (!hasNextPage && !hasPreviousPage) return null
  return (
    <nav className="lv-pager" aria-label={`Pages of ${what}`}>
      {hasPreviousPage && startCursor ? (
        <Link
          to={pathname as '/'}
          search={(now: object) => ({ ...now, after: undefined, before: startCursor })}
          className="govuk-link lv-pager__link"
          {...(onTurn ? { onClick: onTurn, resetScroll: false } : {})}
          rel="prev"
        >
          <span aria-hidden="true">← </span>Previous page
        </Link>
      ) : null}
      {hasNextPage && endCursor ? (
        <Link
          to={pathname as '/'}
          search={(now: object) => ({ ...now, before: undefined, after: endCursor })}
          className="govuk-link lv-pager__link"
          {...(onTurn ? { onClick: onTurn, resetScroll: false } : {})}
          rel="next"
        >
          Next page<span aria-hidden="true"> →</span>
        </Link>
      ) : null}
    </nav>
  )
}
