import { dayInWords } from '../../periods/dayInWords.ts'
import type { ChangeFacts } from './changeDocument.ts'
import { isNoneOfAny } from './isNoneOfAny.ts'

/** What the rules found, the rules and the formula: everything that is needed to check the chart. */
export function SpecialCauses({ change: { signals, screening, formula, phases, points, grain } }: { change: ChangeFacts }) {
  const hasLimits = phases.some(({ whyNoLimits }) => !whyNoLimits) && !isNoneOfAny(points)
  return (
    <section className="lv-impact__section lv-impact__made" aria-labelledby="causes">
      <h2 className="govuk-heading-m" id="causes">Special causes</h2>
      {signals.length > 0 && (
        <ol className="govuk-list govuk-list--number">
          {signals.map(({ inWords }, index) => <li key={index}>{inWords}.</li>)}
        </ol>
      )}
      {signals.length === 0 && <p className="govuk-body">{hasLimits ? `No ${grain === 'MONTH' ? 'month' : 'quarter'} stands out: neither a point nor a run of points is unlike what this series does by itself.` : 'There are no limits to screen by.'}</p>}
      {phases.length > 1 && (
        <>
          <h3 className="govuk-heading-s">Phases, each with limits of its own</h3>
          <ul className="govuk-list govuk-list--bullet">
            {phases.map(({ number, from, lastDay, beginsBecause }) => (
              <li key={number}>Phase {number}: {dayInWords(from)} to {dayInWords(lastDay)}. {beginsBecause ?? 'The beginning of the chosen period.'}</li>
            ))}
          </ul>
        </>
      )}
      <h3 className="govuk-heading-s">Rules by which points are screened</h3>
      <ul className="govuk-list govuk-list--bullet">
        {screening.map((rule) => <li key={rule}>{rule}</li>)}
      </ul>
      <h3 className="govuk-heading-s">How the limits are reckoned</h3>
      <p className="govuk-body">{formula}</p>
    </section>
  )
}
