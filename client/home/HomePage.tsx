import '../measures/impact.css'
import { Page } from '../layout/Page.tsx'
import { useViewer } from '../layout/viewer.ts'
import type { Viewer } from '../layout/viewer.ts'
import { SharedQuestions } from '../questions/SharedQuestions.tsx'
import { AdministratorHome } from './AdministratorHome.tsx'
import { NetworkHome } from './NetworkHome.tsx'
import { rolesInWords } from './rolesInWords.ts'
import { UnitHome } from './UnitHome.tsx'
import { whoInWords } from './whoInWords.ts'

/** Each role its own. */
export function HomePage() {
  const viewer = useViewer()
  const words = rolesInWords[viewer.role]
  return (
    <Page title={titleFor(viewer)} caption={whoInWords(viewer)}>
      {words ? <p className="govuk-body">{words}</p> : null}
      {viewer.unit && viewer.maySeeRecords ? <UnitHome viewer={viewer} unit={viewer.unit} /> : null}
      {!viewer.unit && viewer.maySeeAggregates ? <NetworkHome /> : null}
      {viewer.maySeeAggregates ? <SharedQuestions /> : null}
      {viewer.mayAdminister ? <AdministratorHome /> : null}
    </Page>
  )
}

function titleFor({ unit, maySeeAggregates }: Viewer): string {
  if (unit) return unit.name
  return maySeeAggregates ? 'The network' : 'Home'
}
