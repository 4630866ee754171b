import '../measures/impact.css'
import { Page } from '../layout/Page.tsx'
import { useViewer } from '../layout/viewer.ts'
import { NetworkHome } from './NetworkHome.tsx'
import { rolesInWords } from './rolesInWords.ts'
import { UnitHome } from './UnitHome.tsx'

/** Each role its own. */
export function HomePage() {
  const viewer = useViewer()
  const words = rolesInWords[viewer.role]
  return (
    <Page title={viewer.unit ? viewer.unit.name : 'The network'} caption={`${viewer.label}, ${viewer.roleInWords.toLowerCase()}`}>
      {words ? <p className="govuk-body">{words}</p> : null}
      {viewer.unit && viewer.maySeeRecords ? <UnitHome viewer={viewer} unit={viewer.unit} /> : null}
      {!viewer.unit && viewer.maySeeAggregates ? <NetworkHome /> : null}
    </Page>
  )
}
