import { Link } from '@tanstack/react-router'
import { useService } from '../layout/viewer.ts'
import type { FigureViews } from '../measures/figureViews.ts'
import { Findings } from '../measures/Findings.tsx'
import { Empty } from '../parts/Empty.tsx'
import type { DidItLastFacts } from './didItLastDocument.ts'
import { HeldFigure } from './HeldFigure.tsx'
import { HowLastingIsMade } from './HowLastingIsMade.tsx'
import { hasNothingToFollow } from './hasNothingToFollow.ts'
import { lastingOrigin } from './lastingPlace.ts'
import { LastingTiles } from './LastingTiles.tsx'
import { OpensOrNot } from './OpensOrNot.tsx'
import { OutcomesFigure } from './OutcomesFigure.tsx'
import { ReliefFigure } from './ReliefFigure.tsx'
import { WaitingNotice } from './WaitingNotice.tsx'
import { WhatIsMissing } from './WhatIsMissing.tsx'

interface DidItLastFiguresProps {
  impact: DidItLastFacts
  /** The page shows another period, of which nothing can have lasted yet. */
  isOtherPeriod: boolean
  asAt: string | undefined
  views: FigureViews
}

export function DidItLastFigures({ impact, isOtherPeriod, asAt, views }: DidItLastFiguresProps) {
  const { inventedInWords } = useService()
  const { unit, period, durability, outcomes, cover, whyNoDetail } = impact
  const origin = lastingOrigin(impact, { basis: impact.basisInWords, returns: impact.returnsInWords }, inventedInWords ?? null)
  const opens = impact.mayOpenRecords ? { period: asAt ? `${period.from}..${period.lastDay}` : period.code, asAt } : null
  const page = { ...(unit ? { unit: unit.code } : {}), ...(isOtherPeriod ? {} : { period: period.code }), asAt }
  return (
    <>
      <p className="govuk-body">
        Disruptions looked back at: {period.inWords}.{isOtherPeriod && ' Those of the period chosen above have had too little time to last.'}{' '}
        <Link to="/impact/lasting" search={page} className="govuk-link">Choose other disruptions<span className="govuk-visually-hidden"> for Did it last?</span></Link>.
      </p>
      <WaitingNotice waiting={impact} />
      {hasNothingToFollow(impact) ? (
        <Empty>
          <p className="govuk-body">Nothing to follow: no disruption of a group in this period, and none that needs a check-back.</p>
        </Empty>
      ) : (
        <>
          <LastingTiles durability={durability} outcomes={outcomes} opens={opens} />
          <Findings findings={impact.findings} />
          {whyNoDetail && <Empty><p className="govuk-body">{whyNoDetail}</p></Empty>}
          {durability.length > 0 && <HeldFigure durability={durability} quarters={impact.durabilityByQuarter} {...{ origin, views, opens }} />}
          {outcomes && <OutcomesFigure outcomes={outcomes} {...{ origin, views, opens }} />}
          {outcomes && <ReliefFigure years={impact.reliefByYear} {...{ origin, views, opens }} />}
          <OpensOrNot mayOpenRecords={impact.mayOpenRecords} />
        </>
      )}
      <WhatIsMissing cover={cover} returns={impact.returnsInWords} opens={opens} />
      <p className="govuk-body">
        <Link to="/impact/lasting" search={page} className="govuk-link">Does it last? Time to recovery and reactivation</Link>{' · '}
        <Link to="/impact/tactics" search={page} className="govuk-link">Tactics, threats and grades</Link>
      </p>
      <HowLastingIsMade settings={impact.settings} caveats={impact.caveats} />
    </>
  )
}
