import { useService, useViewer } from '../layout/viewer.ts'
import { breakNotes } from '../measures/breakNotes.ts'
import { useFigureViews } from '../measures/figureViews.ts'
import { StatusLine } from '../measures/StatusLine.tsx'
import { CompareCaveats } from './CompareCaveats.tsx'
import { comparedOrigin } from './comparedPlace.ts'
import { measureOf } from './comparedMeasures.ts'
import { ComparisonFindings } from './ComparisonFindings.tsx'
import type { ComparisonFacts } from './comparisonDocument.ts'
import type { CompareSearch } from './compareSearch.ts'
import { FewValuesNotice } from './FewValuesNotice.tsx'
import { MeasuresSection } from './MeasuresSection.tsx'
import { ownRecords } from './ownRecords.ts'
import { rateCode } from './rateDenominators.ts'
import { HeldSection, RatesSection } from './RatesSection.tsx'
import { StrandsSection } from './StrandsSection.tsx'
import { UnitRowsSection } from './UnitRowsSection.tsx'
import { yearsCompared } from './yearsCompared.ts'

interface CompareFiguresProps {
  comparison: ComparisonFacts
  search: CompareSearch
}

export function CompareFigures({ comparison, search }: CompareFiguresProps) {
  const views = useFigureViews()
  const origin = comparedOrigin(comparison, null, useService().inventedInWords ?? null)
  const own = ownRecords(useViewer(), comparison, search.asAt)
  const { period, measures, seriesBreaks } = comparison
  // The basis that is shown goes with every link: other pages have another of their own.
  const kept = { period: period.code, asAt: search.asAt, basis: comparison.basis, fill: search.fill, strand: search.strand }
  const { strand: _, ...withoutStrand } = kept
  return (
    <>
      <StatusLine basis={comparison.basisInWords} returns={comparison.returnsInWords} period={period} asAt={comparison.asAt} missing={comparison.returns.missing} />
      <FewValuesNotice comparison={comparison} measure={measureOf(measures, rateCode(search.count ?? 'GROSS', search.per ?? 'RESIDENTS'))} />
      <ComparisonFindings findings={comparison.findings} kept={kept} years={yearsCompared(comparison)} nameOf={(code) => measureOf(measures, code)?.name ?? 'this measure'} />
      <UnitRowsSection comparison={comparison} search={search} origin={origin} />
      <RatesSection measures={measures} count={search.count ?? 'GROSS'} {...{ origin, views, kept }} />
      <HeldSection {...{ measures, origin, views, kept }} />
      {!comparison.strand && <StrandsSection units={comparison.units} own={own} kept={withoutStrand} {...{ origin, views }} />}
      <MeasuresSection {...{ measures, origin, kept }} />
      <CompareCaveats caveats={[...comparison.caveats, ...breakNotes([], seriesBreaks, period.from)]} />
    </>
  )
}
