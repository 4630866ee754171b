import type { ReactNode } from 'react'
import { Link } from '@tanstack/react-router'
import { momentInWords } from '../periods/londonMoment.ts'
import { numberInWords } from '../parts/numberInWords.ts'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import { recordsSearch, type FiguresShown } from './recordsSearch.ts'

interface HowFiguresAreMadeProps {
  origin: FigureOrigin
  gross: number
  caveats: readonly string[]
  datedTooLoosely: number
  opens: FiguresShown | null
}

/** Definitions, rules and limits behind every figure of the page. */
export function HowFiguresAreMade({ origin, gross, caveats, datedTooLoosely, opens }: HowFiguresAreMadeProps) {
  const records = opens ? recordsSearch(opens, 'gross') : null
  return (
    <section className="lv-impact__section" aria-labelledby="made">
      <h2 className="govuk-heading-m" id="made">How these figures are made</h2>
      <dl className="govuk-summary-list lv-impact__made">
        <Definition term="Disruption">An action with an evidenced impact on a target, so that it cannot operate at its previous level. It is not a dismantled group.</Definition>
        <Definition term="Gross and negative">Gross is major, moderate and minor together. Negative, where the action made the target more capable, stands beside it and is never taken off. No impact is in neither.</Definition>
        <Definition term="Counted grade">The moderated grade where there is one, else the originator’s; the latest of its kind.</Definition>
        <Definition term="Led and supported">A disruption counts once, for the unit that led it. What a unit supported is a figure of its own and never part of its gross.</Definition>
        <Definition term="95% interval">How wide chance alone is: the rates that would fit a count like this, for the same period. Byar’s limits from 10 events, exact Poisson limits below. Intervals that overlap need not be a change.</Definition>
        <Definition term="Dated too loosely">A disruption known only to a range of days, a month or a year counts in periods that wholly contain it. Other periods say how many they leave out.</Definition>
        <Definition term="Basis and as at">{origin.basis}, as at {momentInWords(origin.asAt)}, London time. The same moment asked again gives the same figures. {origin.returns}.</Definition>
      </dl>
      {caveats.length > 0 && (
        <>
          <h3 className="govuk-heading-s">What to keep in mind</h3>
          <ul className="govuk-list govuk-list--bullet lv-impact__made">
            {caveats.map((caveat) => <li key={caveat}>{caveat}</li>)}
          </ul>
        </>
      )}
      {records && gross > 0 && (
        <p className="govuk-body">
          <Link to="/disruptions" search={records} className="govuk-link" preload={false}>{opens?.asTheyStand ? 'Open the gross records as they stand now' : `Open the ${numberInWords(gross)} gross records`}</Link>
        </p>
      )}
      {opens && datedTooLoosely > 0 && (
        <p className="govuk-body">
          <Link to="/disruptions" search={{ period: opens.period, asAt: opens.asAt, credit: 'LED', loosely: 'dated' }} className="govuk-link" preload={false}>
            Open the {numberInWords(datedTooLoosely)} dated too loosely
          </Link>
        </p>
      )}
    </section>
  )
}

function Definition({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div className="govuk-summary-list__row">
      <dt className="govuk-summary-list__key">{term}</dt>
      <dd className="govuk-summary-list__value">{children}</dd>
    </div>
  )
}
