import { Link } from '@tanstack/react-router'
import { useViewer } from '../layout/viewer.ts'

interface ImpactNavigationProps {
  here: 'unit' | 'network' | 'lasting' | 'tactics'
  /** The unit that is shown, where it is one. */
  unit?: string | undefined
  asAt?: string | undefined
}

/**
 * The pages of "Impact", of the same unit and as at the same moment. A period stays behind: it means another thing on each;
 * so does a unit's moment where the network is given as at the ends of months only.
 */
export function ImpactNavigation({ here, unit, asAt }: ImpactNavigationProps) {
  const own = useViewer().unit?.code
  const ofUnit = unit ?? own
  const place = { unit, asAt }
  const current = (page: ImpactNavigationProps['here']) => (page === here ? { 'aria-current': 'page' as const } : {})
  return (
    <nav aria-label="Impact">
      <ul className="lv-subnav">
        {ofUnit && <li><Link to="/impact/unit/$unit" params={{ unit: ofUnit }} search={{ asAt }} className="govuk-link" {...current('unit')}>Impact of {ofUnit}</Link></li>}
        <li><Link to="/impact/network" search={unit ? {} : { asAt }} className="govuk-link" {...current('network')}>The network</Link></li>
        <li><Link to="/impact/lasting" search={place} className="govuk-link" {...current('lasting')}>Does it last?</Link></li>
        <li><Link to="/impact/tactics" search={place} className="govuk-link" {...current('tactics')}>Tactics</Link></li>
      </ul>
    </nav>
  )
}
