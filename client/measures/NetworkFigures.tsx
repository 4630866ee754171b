import type { FigureOrigin } from '../charts/figureOrigin.ts'
import { countOf } from '../parts/numberInWords.ts'
import { definitionOfDisruption } from '../exports/definitionOfDisruption.ts'
import { useService } from '../layout/viewer.ts'
import { DidItLastSection } from '../longTerm/DidItLastSection.tsx'
import type { DidItLastAnswer } from '../longTerm/useDidItLast.ts'
import { Empty } from '../parts/Empty.tsx'
import { countedInWords } from './basisWords.ts'
import { BreakdownSection } from './BreakdownSection.tsx'
import { useFigureViews } from './figureViews.ts'
import { Findings } from './Findings.tsx'
import { HeadlineTiles } from './HeadlineTiles.tsx'
import { HowFiguresAreMade } from './HowFiguresAreMade.tsx'
import { isNothingRecorded } from './isNothingRecorded.ts'
import { looselyDatedNote } from './looselyDatedNote.ts'
import { MonthlySection } from './MonthlySection.tsx'
import type { NetworkImpactFacts } from './networkImpactDocument.ts'
import { NoDetail } from './NoDetail.tsx'
import { OutcomesTable } from './OutcomesTable.tsx'
import { OutputsSection } from './OutputsSection.tsx'
import { StatusLine } from './StatusLine.tsx'
import { UnitsSection } from './UnitsSection.tsx'

interface NetworkFiguresProps {
  impact: NetworkImpactFacts
  /** The past moment asked for, if any. */
  asAt: string | undefined
  /** The long-term part, which comes on its own. */
  lasting: DidItLastAnswer
}

export function NetworkFigures({ impact, asAt, lasting }: NetworkFiguresProps) {
  const views = useFigureViews()
  const { inventedInWords } = useService()
  const { period, headline } = impact
  const origin: FigureOrigin = {
    inventedInWords: inventedInWords ?? null, definition: definitionOfDisruption, place: `The network, ${countOf(impact.units.length, 'unit')}`, placeCode: 'NETWORK', period,
    asAt: impact.asAt, basis: impact.basisInWords, returns: impact.returnsInWords, source: 'Longview, counts of each unit’s records', caveats: impact.caveats,
  }
  const didItLast = <DidItLastSection answer={lasting} asAt={asAt} views={views} />
  return (
    <>
      <StatusLine basis={impact.basisInWords} returns={impact.returnsInWords} period={period} asAt={impact.asAt} missing={impact.returns.missing} />
      <HeadlineTiles headline={headline} opens={null} hasSupported={false} />
      {isNothingRecorded(headline) ? (
        <>
          <Empty>
            <p className="govuk-body">No disruptions {countedInWords[impact.basis]} in the network in this period: {period.inWords}. {looselyDatedNote(impact.datedTooLoosely).join(' ')}</p>
            <p className="govuk-body">That says what was {countedInWords[impact.basis]}, not that nothing was done. Choose another period above.</p>
          </Empty>
          {didItLast}
        </>
      ) : (
        <>
          <Findings findings={impact.findings} />
          <UnitsSection impact={impact} asAt={asAt} origin={origin} views={views} />
          {didItLast}
          {impact.whyNoDetail ? (
            <NoDetail why={impact.whyNoDetail} seriesBreaks={impact.seriesBreaks} period={period} />
          ) : (
            <>
              <MonthlySection impact={impact} origin={origin} views={views} opens={null} units={impact.units.length} />
              <BreakdownSection impact={impact} origin={origin} views={views} opens={null} />
              <OutcomesTable outcomes={impact.outcomes} origin={origin} opens={null} />
            </>
          )}
        </>
      )}
      <OutputsSection impact={impact} origin={origin} opens={null} />
      <HowFiguresAreMade origin={origin} gross={headline.gross.value} caveats={impact.caveats} datedTooLoosely={impact.datedTooLoosely} opens={null} />
    </>
  )
}
