import { Link, useLocation } from '@tanstack/react-router'
import { mayOpenReturns } from '../returns/returnRoles.ts'
import type { Viewer } from './viewer.ts'

/** Beginnings of the addresses below "Groups": meetings, decisions and requests are about them. */
const groupPages = ['/groups', '/tasking', '/decisions', '/gateway'] as const

/** Beginnings of the addresses below "Compare": packs hold what is compared. */
const comparePages = ['/compare', '/packs'] as const

/** Beginnings of the addresses below "Returns": what was published of them, too. */
const returnPages = ['/returns', '/editions', '/corrections'] as const

/** What a role may not see is not in its navigation. */
export function MainNavigation({ viewer }: { viewer: Viewer }) {
  const { pathname } = useLocation()
  const current = (...starts: readonly string[]) =>
    starts.some((start) => (start === '/' ? pathname === '/' : pathname.startsWith(start))) ? { 'aria-current': 'page' as const } : {}
  return (
    <nav aria-label="Main">
      <ul className="lv-nav">
        <li>
          <Link to="/" {...current('/')}>
            Home
          </Link>
        </li>
        {viewer.maySeeRecords ? (
          <>
            <li>
              <Link to="/disruptions" {...current('/disruptions')}>
                Disruptions
              </Link>
            </li>
            <li>
              <Link to="/check-backs" {...current('/check-backs')}>
                Check-backs
              </Link>
            </li>
            <li>
              <Link to="/groups" {...current(...groupPages)}>
                Groups
              </Link>
            </li>
            <li>
              <Link to="/outputs" {...current('/outputs')}>
                Prevent and protect
              </Link>
            </li>
          </>
        ) : null}
        {viewer.maySeeAggregates ? (
          <>
            <li>
              <Link to="/impact" {...current('/impact')}>
                Impact
              </Link>
            </li>
            <li>
              <Link to="/compare" {...current(...comparePages)}>
                Compare
              </Link>
            </li>
          </>
        ) : null}
        {mayOpenReturns(viewer) || viewer.maySeeAggregates ? (
          <li>
            <Link to={mayOpenReturns(viewer) ? '/returns' : '/editions'} {...current(...returnPages)}>
              Returns
            </Link>
          </li>
        ) : null}
        {viewer.mayAdminister ? (
          <li>
            <Link to="/settings/people" {...current('/settings')}>
              Settings
            </Link>
          </li>
        ) : null}
      </ul>
    </nav>
  )
}
