import { useService, useViewer } from '../../layout/viewer.ts'
import { useFigureViews } from '../../measures/figureViews.ts'
import { StatusLine } from '../../measures/StatusLine.tsx'
import { CompareCaveats } from '../CompareCaveats.tsx'
import { comparedOrigin } from '../comparedPlace.ts'
import { BudgetSection } from './BudgetSection.tsx'
import type { CapabilitiesFacts } from './capabilitiesDocument.ts'
import { MatrixSection } from './MatrixSection.tsx'
import { OverTimeSection } from './OverTimeSection.tsx'
import { StaffSection } from './StaffSection.tsx'
import './means.css'

interface MeansFiguresProps {
  means: CapabilitiesFacts
  /** The unit whose states are shown over time; the viewer’s own where none is chosen, else none. */
  unit: string | undefined
}

export function MeansFigures({ means, unit }: MeansFiguresProps) {
  const views = useFigureViews()
  const viewer = useViewer()
  const { inventedInWords } = useService()
  const origin = { ...comparedOrigin(means, null, inventedInWords ?? null), definition: null, source: 'Longview, returns of the units' }
  const shown = unit ?? viewer.unit?.code
  const of = means.units.find((each) => each.unit.code === shown)
  return (
    <>
      <StatusLine basis={means.basisInWords} returns={means.returnsInWords} period={means.period} asAt={means.asAt} missing={means.returns.missing} />
      <MatrixSection means={means} origin={origin} />
      {of && <OverTimeSection means={means} of={of} origin={origin} />}
      {!of && (
        <section className="lv-impact__section" aria-labelledby="over-time">
          <h2 className="govuk-heading-m" id="over-time">One unit over time</h2>
          <p className="govuk-body">{shown ? `There is no unit ${shown}.` : 'No unit is chosen.'} Choose one above to see what its returns state, period by period.</p>
        </section>
      )}
      <StaffSection means={means} origin={origin} views={views} />
      <BudgetSection means={means} origin={origin} />
      <CompareCaveats caveats={means.caveats} />
    </>
  )
}
