import { useService } from '../layout/viewer.ts'
import { useFigureViews } from '../measures/figureViews.ts'
import { Findings } from '../measures/Findings.tsx'
import { StatusLine } from '../measures/StatusLine.tsx'
import { Empty } from '../parts/Empty.tsx'
import { ComparisonSection } from './ComparisonSection.tsx'
import { DurabilityTable } from './DurabilityTable.tsx'
import { hasNothingToFollow } from './hasNothingToFollow.ts'
import { HowLastingIsMade } from './HowLastingIsMade.tsx'
import type { LastingFacts } from './lastingDocument.ts'
import { lastingOrigin } from './lastingPlace.ts'
import type { LastingSearch } from './lastingSearch.ts'
import { LastingTiles } from './LastingTiles.tsx'
import { OpensOrNot } from './OpensOrNot.tsx'
import { OutcomesFigure } from './OutcomesFigure.tsx'
import { ReactivationSection } from './ReactivationSection.tsx'
import { RecoverySection } from './RecoverySection.tsx'
import { RuleOfSequences } from './RuleOfSequences.tsx'
import { WaitingNotice } from './WaitingNotice.tsx'
import { WhatIsMissing } from './WhatIsMissing.tsx'

interface LastingFiguresProps {
  impact: LastingFacts
  search: LastingSearch & { period: string }
}

export function LastingFigures({ impact, search }: LastingFiguresProps) {
  const views = useFigureViews()
  const { inventedInWords } = useService()
  const { period, durability, outcomes, cover } = impact
  const origin = lastingOrigin(impact, { basis: impact.basisInWords, returns: impact.returnsInWords }, inventedInWords ?? null)
  const opens = impact.mayOpenRecords ? { period: search.asAt ? `${period.from}..${period.lastDay}` : period.code, asAt: search.asAt } : null
  return (
    <>
      <p className="lv-impact__place">{origin.place}</p>
      <StatusLine basis={impact.basisInWords} returns={impact.returnsInWords} period={period} asAt={impact.asAt} />
      <WaitingNotice waiting={impact} />
      {hasNothingToFollow(impact) ? (
        <Empty>
          <p className="govuk-body">Nothing to follow: no disruption of a group in this period, and none that needs a check-back. Choose another period above.</p>
        </Empty>
      ) : (
        <>
          <LastingTiles durability={durability} outcomes={outcomes} opens={opens} />
          <Findings findings={impact.findings} />
          <OpensOrNot mayOpenRecords={impact.mayOpenRecords} />
          {impact.whyNoDetail && <Empty><p className="govuk-body">{impact.whyNoDetail} Choose a longer period above.</p></Empty>}
          <section className="lv-impact__section" aria-labelledby="rule">
            <h2 className="govuk-heading-m" id="rule">Several disruptions of one group</h2>
            <RuleOfSequences />
          </section>
          <RecoverySection {...{ impact, origin, views, opens }} />
          <section className="lv-impact__section" aria-labelledby="became">
            <h2 className="govuk-heading-m" id="became">What became of the groups</h2>
            {outcomes ? <OutcomesFigure {...{ outcomes, origin, views, opens }} /> : <p className="govuk-body">Too few to say.</p>}
          </section>
          {durability.length > 0 && <DurabilityTable {...{ durability, origin, opens }} />}
          <ComparisonSection {...{ search, origin, views, opens }} />
        </>
      )}
      <ReactivationSection {...{ impact, origin, views, opens }} />
      <WhatIsMissing cover={cover} returns={impact.returnsInWords} opens={opens} />
      <HowLastingIsMade settings={impact.settings} caveats={impact.caveats} />
    </>
  )
}
