import { atStart } from '../forms/atStart.ts'
import { useService, useViewer } from '../layout/viewer.ts'
import { breakNotes } from '../measures/breakNotes.ts'
import { useFigureViews } from '../measures/figureViews.ts'
import { missingInWords } from '../measures/monthsNotDrawn.ts'
import { StatusLine } from '../measures/StatusLine.tsx'
import { Empty } from '../parts/Empty.tsx'
import { AdjustmentSwitch } from './AdjustmentSwitch.tsx'
import { CompareCaveats } from './CompareCaveats.tsx'
import { comparedOrigin } from './comparedPlace.ts'
import type { MeasureSearch } from './compareSearch.ts'
import { FewValuesNotice } from './FewValuesNotice.tsx'
import { FunnelFigure } from './FunnelFigure.tsx'
import type { MeasureComparison } from './measureDocument.ts'
import { valueWithLimits } from './measureCells.ts'
import { bothPlaces } from './placeInWords.ts'
import { reasonsOnce } from './reasonsOnce.ts'
import { ownRecords } from './ownRecords.ts'
import { RecordsOfMeasure } from './RecordsOfMeasure.tsx'
import { recordsOfMeasure } from './recordsOfMeasure.ts'
import './comparison.css'

interface MeasureFiguresProps {
  comparison: MeasureComparison
  search: MeasureSearch
}

export function MeasureFigures({ comparison, search }: MeasureFiguresProps) {
  const views = useFigureViews()
  const viewer = useViewer()
  const origin = comparedOrigin(comparison, null, useService().inventedInWords ?? null)
  const [measure] = comparison.measures
  const isAdjusted = search.adjusted === 'yes'
  const own = ownRecords(viewer, comparison, search.asAt)
  if (!measure) {
    return <Empty><p className="govuk-body">There is no measure of the code in this address. Choose one of the list above.</p></Empty>
  }
  return (
    <>
      <StatusLine basis={comparison.basisInWords} returns={comparison.returnsInWords} period={comparison.period} asAt={comparison.asAt} missing={comparison.returns.missing} />
      <FewValuesNotice comparison={comparison} measure={measure} />
      <section className="lv-impact__section" aria-labelledby="funnel">
        <h2 className="govuk-heading-m" id="funnel">Do units differ by more than chance explains?</h2>
        {measure.funnel && <AdjustmentSwitch isAdjusted={isAdjusted} />}
        <FunnelFigure measure={measure} isAdjusted={isAdjusted} origin={origin} views={views} />
        {own && <RecordsOfMeasure unit={own.unit} lists={recordsOfMeasure(measure.code, own.shown, search.strand)} asTheyStand={own.shown.asTheyStand === true} />}
      </section>
      <UnitWords measure={measure} />
      <CompareCaveats caveats={[...missingInWords(comparison, false), ...comparison.caveats, ...breakNotes([], comparison.seriesBreaks, comparison.period.from)]} />
    </>
  )
}

/** Where each unit with a value lies, in geographic order, and why others have none. */
function UnitWords({ measure }: { measure: MeasureComparison['measures'][number] }) {
  const placed = measure.values.flatMap(({ unit, funnel, ...each }) => (funnel ? [{ code: unit.code, each, funnel }] : []))
  const without = reasonsOnce(measure.values)
  return (
    <section className="lv-impact__section" aria-labelledby="in-words">
      <h2 className="govuk-heading-m" id="in-words">Unit by unit, in words</h2>
      {placed.length > 0 && <ul className="govuk-list govuk-list--bullet lv-impact__made">{placed.map(({ code, each, funnel }) => <li key={code}>{code}: {valueWithLimits(measure, each)}. {bothPlaces(funnel)}.</li>)}</ul>}
      {placed.length === 0 && <p className="govuk-body">There is no funnel plot. {measure.whyNoFunnel}</p>}
      {without.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Without a value</h3>
          <ul className="govuk-list govuk-list--bullet lv-impact__made">{without.map((reason) => <li key={reason}>{atStart(reason)}</li>)}</ul>
        </>
      )}
      <h3 className="govuk-heading-s">If the units were put in an order</h3>
      <p className="govuk-body lv-impact__made">{measure.rankingInWords}</p>
    </section>
  )
}
