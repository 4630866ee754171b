import { Link } from '@tanstack/react-router'
import { mayOpenReturns } from '../returns/returnRoles.ts'
import { useViewer } from './viewer.ts'

type Here = 'returns' | 'rates' | 'editions' | 'corrections' | 'definitions'

/** The pages of "Returns": what units report, how reporting goes, what was published of it, and what is asked. */
export function ReturnsNavigation({ here }: { here: Here }) {
  const viewer = useViewer()
  const opensReturns = mayOpenReturns(viewer)
  const current = (page: Here) => (page === here ? { 'aria-current': 'page' as const } : {})
  return (
    <nav aria-label="Returns">
      <ul className="lv-subnav">
        {opensReturns ? (
          <>
            <li><Link to="/returns" className="govuk-link" activeOptions={{ exact: true }} {...current('returns')}>Returns</Link></li>
            <li><Link to="/returns/rates" className="govuk-link" {...current('rates')}>Reporting rates</Link></li>
          </>
        ) : null}
        {viewer.maySeeAggregates ? (
          <>
            <li><Link to="/editions" className="govuk-link" {...current('editions')}>Editions</Link></li>
            <li><Link to="/corrections" className="govuk-link" {...current('corrections')}>Corrections</Link></li>
          </>
        ) : null}
        <li><Link to="/returns/definitions" className="govuk-link" {...current('definitions')}>What is asked</Link></li>
      </ul>
    </nav>
  )
}
