import { Link } from '@tanstack/react-router'
import { countOf } from '../parts/numberInWords.ts'
import { SummaryList } from '../parts/SummaryList.tsx'
import { asAtInWords, momentInWords } from '../periods/londonMoment.ts'
import { figurePart } from '../returns/figurePart.ts'
import { returnAddress } from '../returns/returnAddress.ts'
import { dueInWords, stateWords } from '../returns/returnWords.ts'
import type { DeskReturn } from './deskReturnDocument.ts'
import { gradeTotals } from './gradeTotals.ts'
import { NothingCompared } from './NothingCompared.tsx'
import { unusualInWords } from './unusualInWords.ts'

/** How many of the things that were done to it are shown in short. */
const lastSteps = 4

/** A return in short: where it stands, its totals, what is unusual, what was asked and answered. */
export function DeskReturnView({ shown }: { shown: DeskReturn }) {
  const { unit, period, state, changes, figuresAsAt, isFrozen, comment, queries, events } = shown
  const unusual = unusualInWords(shown)
  return (
    <>
      <SummaryList
        rows={[
          { name: 'State', value: `${stateWords[state].words}. ${stateWords[state].means}` },
          { name: 'Day', value: dueInWords(shown) },
          { name: 'Figures', value: isFrozen ? `Frozen, as at ${asAtInWords(figuresAsAt)}` : 'Not approved yet' },
          ...gradeTotals(shown.figures).map(({ name, inWords }) => ({ name, value: inWords })),
          ...(changes ? [{ name: changes.isSinceAcceptance ? 'Since it was accepted' : 'Since it was approved', value: changedBehind(changes) }] : []),
          ...(comment ? [{ name: 'The unit says', value: <span className="lv-as-typed">{comment}</span> }] : []),
        ]}
      />
      <p className="govuk-body"><Link {...returnAddress(unit.code, period.code)} className="govuk-link lv-action">Open the whole return</Link></p>

      <h3 className="govuk-heading-s">What is unusual</h3>
      {unusual.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">{unusual.map((each) => <li key={each}>{each}</li>)}</ul>
      ) : <p className="govuk-body">{isFrozen ? 'No check asked for a word.' : 'Its figures are seen here once the unit head has approved them, and what is unusual with them.'}</p>}
      {isFrozen ? <NothingCompared shown={shown} /> : null}

      <h3 className="govuk-heading-s">Asked and answered</h3>
      {queries.length === 0 ? <p className="govuk-body">Nothing was asked about it.</p> : queries.map((query) => <Thread key={query.id} query={query} />)}

      <h3 className="govuk-heading-s">What was done last</h3>
      {events.length === 0 ? <p className="govuk-body">Nothing was done to it yet.</p> : (
        <ul className="govuk-list">
          {events.slice(0, lastSteps).map(({ number, inWords, words, actedAt, actedBy }) => (
            <li key={number}>
              {inWords}{words ? <>: <span className="lv-as-typed">{words}</span></> : null}
              <span className="lv-desk__small">{actedBy.label}, {momentInWords(actedAt)}</span>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Records and figures may change apart: what is stated has no record behind it. */
function changedBehind({ records, figures }: NonNullable<DeskReturn['changes']>): string {
  if (records === 0 && figures.length === 0) return 'Nothing changed'
  return `${records === 0 ? 'No record' : countOf(records, 'record')} behind the figures changed; ${figures.length === 0 ? 'no part of a figure' : countOf(figures.length, 'part of a figure', 'parts of figures')} would be different`
}

function Thread({ query: { figureInWords, keyInWords, isOpen, messages } }: { query: DeskReturn['queries'][number] }) {
  return (
    <div className="lv-thread">
      <p className="govuk-body"><strong>{figurePart(figureInWords, keyInWords)}</strong>: {isOpen ? 'waits for the unit' : 'answered'}</p>
      <ol className="govuk-list">
        {messages.map(({ words, isOfCentre, saidAt, saidBy }) => (
          <li key={`${saidAt} ${saidBy.id} ${words}`}>
            <span className="lv-as-typed">{words}</span>
            <span className="lv-desk__small">{isOfCentre ? 'The centre' : 'The unit'}: {saidBy.label}, {momentInWords(saidAt)}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}
