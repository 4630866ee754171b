import { Link } from '@tanstack/react-router'
import type { ImpactSearch } from '../measures/impactSearch.ts'
import { mayPublishFigures } from '../publicExport/publicRoles.ts'
import { useViewer } from './viewer.ts'

/** What the pages of "Compare" have in common. */
export type KeptInCompare = Pick<ImpactSearch, 'period' | 'asAt' | 'basis' | 'fill'>

interface CompareNavigationProps {
  here: 'compare' | 'measure' | 'change' | 'mix' | 'capabilities' | 'packs' | 'public' | 'questions'
  /** What is shown; the other pages then show it too. A change over time has a period of its own, and hands none on. */
  kept?: KeptInCompare
}

/** The pages of "Compare", of the same period, moment and basis. */
export function CompareNavigation({ here, kept = {} }: CompareNavigationProps) {
  const { period, asAt, basis, fill } = kept
  const viewer = useViewer()
  const search = { period, asAt, basis, fill }
  const current = (page: CompareNavigationProps['here']) => (page === here ? { 'aria-current': 'page' as const } : {})
  return (
    <nav aria-label="Compare">
      <ul className="lv-subnav">
        <li><Link to="/compare" search={search} className="govuk-link" activeOptions={{ exact: true }} {...current('compare')}>Compare units</Link></li>
        <li><Link to="/compare/measure" search={search} className="govuk-link" {...current('measure')}>One measure</Link></li>
        <li><Link to="/compare/change" search={{ asAt, basis }} className="govuk-link" {...current('change')}>Change over time</Link></li>
        <li><Link to="/compare/mix" search={search} className="govuk-link" {...current('mix')}>The mix</Link></li>
        <li><Link to="/compare/capabilities" search={{ period, asAt, basis }} className="govuk-link" {...current('capabilities')}>Capabilities</Link></li>
        <li><Link to="/packs" search={search} className="govuk-link" {...current('packs')}>Board packs</Link></li>
        {mayPublishFigures(viewer) ? <li><Link to="/compare/public" search={search} className="govuk-link" {...current('public')}>Public figures</Link></li> : null}
        <li><Link to="/compare/questions" className="govuk-link" {...current('questions')}>Saved questions</Link></li>
      </ul>
    </nav>
  )
}
