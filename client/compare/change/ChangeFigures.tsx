import { Link } from '@tanstack/react-router'
import { useService, useViewer } from '../../layout/viewer.ts'
import { useFigureViews } from '../../measures/figureViews.ts'
import { Findings } from '../../measures/Findings.tsx'
import { StatusLine } from '../../measures/StatusLine.tsx'
import { londonDay } from '../../periods/londonMoment.ts'
import { CompareCaveats } from '../CompareCaveats.tsx'
import { comparedOrigin } from '../comparedPlace.ts'
import type { ChangeFacts } from './changeDocument.ts'
import { ChangeFigure } from './ChangeFigure.tsx'
import type { ChangeSearch } from './changeSearch.ts'
import { halvesOf } from './halvesOf.ts'
import { isNoneOfAny } from './isNoneOfAny.ts'
import { PeriodsCompared } from './PeriodsCompared.tsx'
import type { TwoPeriods } from './PeriodsForm.tsx'
import { RebasingSection } from './RebasingSection.tsx'
import { SpecialCauses } from './SpecialCauses.tsx'
import './change.css'

interface ChangeFiguresProps {
  change: ChangeFacts
  search: ChangeSearch
  askAgain: () => void
  onAttempt: (hasErrors: boolean) => void
  onPeriods: (chosen: TwoPeriods) => void
}

export function ChangeFigures({ change, search, askAgain, onAttempt, onPeriods }: ChangeFiguresProps) {
  const views = useFigureViews()
  const viewer = useViewer()
  const { inventedInWords } = useService()
  const { unit, period } = change
  const origin = comparedOrigin(change, unit, inventedInWords ?? null)
  const isOwn = viewer.maySeeRecords && unit?.code === viewer.unit?.code
  const opens = isOwn ? { asAt: search.asAt, asTheyStand: change.basis !== 'AS_RECORDED' } : null
  const halves = halvesOf(change.points.map((point) => point.period), londonDay(change.asAt))
  return (
    <>
      <p className="lv-impact__place">{origin.place}</p>
      <StatusLine basis={change.basisInWords} returns={change.returnsInWords} period={period} asAt={change.asAt} missing={change.returns.missing} />
      <Findings findings={change.findings} />
      <section className="lv-impact__section" aria-labelledby="change">
        <h2 className="govuk-heading-m" id="change">Is it changing?</h2>
        <ChangeFigure change={change} origin={origin} views={views} opens={opens} />
        {isNoneOfAny(change.points) && <p className="govuk-body">Every count is 0, so there is nothing to draw.</p>}
        {change.basis !== 'AS_RECORDED' && isMostlyMissing(change) && (
          <p className="govuk-body">
            Most points have no count on this basis. <Link to="/compare/change" search={{ ...search, basis: 'AS_RECORDED' }} className="govuk-link">Show the series as recorded</Link>.
          </p>
        )}
      </section>
      <SpecialCauses change={change} />
      {unit ? <RebasingSection change={change} askAgain={askAgain} onAttempt={onAttempt} /> : null}
      <PeriodsCompared change={change} origin={origin} shown={{ earlier: search.earlier ?? halves.earlier, later: search.later ?? halves.later }}
        // On the basis of the chart above, whichever the two periods would have of themselves.
        asked={{ asAt: search.asAt ?? null, basis: change.basis }} onChosen={onPeriods} />
      <CompareCaveats caveats={change.caveats} />
    </>
  )
}

function isMostlyMissing({ points }: ChangeFacts): boolean {
  return points.filter(({ missing }) => missing).length * 2 > points.length
}
