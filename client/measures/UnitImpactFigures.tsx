import type { FigureOrigin } from '../charts/figureOrigin.ts'
import { definitionOfDisruption } from '../exports/definitionOfDisruption.ts'
import { useService } from '../layout/viewer.ts'
import { DidItLastSection } from '../longTerm/DidItLastSection.tsx'
import type { DidItLastAnswer } from '../longTerm/useDidItLast.ts'
import { Empty } from '../parts/Empty.tsx'
import { countedInWords } from './basisWords.ts'
import { BreakdownSection } from './BreakdownSection.tsx'
import { CumulativeSection } from './CumulativeSection.tsx'
import { useFigureViews } from './figureViews.ts'
import { Findings } from './Findings.tsx'
import { HeadlineTiles } from './HeadlineTiles.tsx'
import { HowFiguresAreMade } from './HowFiguresAreMade.tsx'
import { isNothingRecorded } from './isNothingRecorded.ts'
import { looselyDatedNote } from './looselyDatedNote.ts'
import { MonthlySection } from './MonthlySection.tsx'
import { NoDetail } from './NoDetail.tsx'
import { OutcomesTable } from './OutcomesTable.tsx'
import { OutputsSection } from './OutputsSection.tsx'
import { StatusLine } from './StatusLine.tsx'
import type { UnitImpactFacts } from './unitImpactDocument.ts'

interface UnitImpactFiguresProps {
  impact: UnitImpactFacts
  /** The past moment asked for, if any. */
  asAt: string | undefined
  /** The long-term part, which comes on its own. */
  lasting: DidItLastAnswer
}

export function UnitImpactFigures({ impact, asAt, lasting }: UnitImpactFiguresProps) {
  const views = useFigureViews()
  const { inventedInWords } = useService()
  const { unit, period, headline } = impact
  const origin: FigureOrigin = {
    inventedInWords: inventedInWords ?? null, definition: definitionOfDisruption, place: `${unit.name} (${unit.code})`, placeCode: unit.code, period, asAt: impact.asAt,
    basis: impact.basisInWords, returns: impact.returnsInWords, source: `Longview, records led by ${unit.code}`, caveats: impact.caveats,
  }
  const isFromReturns = impact.basis !== 'AS_RECORDED'
  const counted = countedInWords[impact.basis]
  const opens = impact.mayOpenRecords ? { period: asAt || isFromReturns ? `${period.from}..${period.lastDay}` : period.code, asAt, asTheyStand: isFromReturns } : null
  const isEmpty = isNothingRecorded(headline)
  const didItLast = <DidItLastSection answer={lasting} asAt={asAt} views={views} />
  return (
    <>
      <p className="lv-impact__place">{unit.name}</p>
      <StatusLine basis={impact.basisInWords} returns={impact.returnsInWords} period={period} asAt={impact.asAt} missing={impact.returns.missing} />
      <HeadlineTiles headline={headline} opens={opens} hasSupported />
      {opens && isFromReturns && <p className="govuk-body lv-impact__why">Numbers open the records as they stand now: returns were frozen at different moments, so the list need not hold as many.</p>}
      {isEmpty ? (
        <>
          <Empty>
            <p className="govuk-body">No disruptions {counted} for {unit.code} in this period: {period.inWords}. {looselyDatedNote(impact.datedTooLoosely).join(' ')}</p>
            <p className="govuk-body">That says what was {counted}, not that nothing was done. Choose another period above.</p>
          </Empty>
          {didItLast}
        </>
      ) : (
        <>
          <Findings findings={impact.findings} />
          {impact.whyNoDetail ? (
            <>
              <NoDetail why={impact.whyNoDetail} seriesBreaks={impact.seriesBreaks} period={period} />
              {didItLast}
            </>
          ) : (
            <>
              <CumulativeSection impact={impact} origin={origin} views={views} />
              {didItLast}
              <MonthlySection impact={impact} origin={origin} views={views} opens={opens} />
              <BreakdownSection impact={impact} origin={origin} views={views} opens={opens} />
              <OutcomesTable outcomes={impact.outcomes} origin={origin} opens={opens} />
            </>
          )}
        </>
      )}
      <OutputsSection impact={impact} origin={origin} opens={opens} />
      <HowFiguresAreMade origin={origin} gross={headline.gross.value} caveats={impact.caveats} datedTooLoosely={impact.datedTooLoosely} opens={opens} />
    </>
  )
}
