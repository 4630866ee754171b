import { Link } from '@tanstack/react-router'
import { returnAddress } from '../returns/returnAddress.ts'
import { dueInWords, stateWords } from '../returns/returnWords.ts'
import { returnName } from './cellFacts.ts'
import type { DeskReturn } from './deskReturnDocument.ts'
import { gradeTotals } from './gradeTotals.ts'
import { NothingCompared } from './NothingCompared.tsx'
import { unusualInWords } from './unusualInWords.ts'

/** One of several returns that are accepted together: its totals, and what is unusual in it. */
export function ReturnToAccept({ shown }: { shown: DeskReturn }) {
  const { unit, period, mayDo, state } = shown
  const unusual = unusualInWords(shown)
  return (
    <li className="lv-accept__return">
      <h3 className="govuk-heading-s">
        <Link {...returnAddress(unit.code, period.code)} className="govuk-link" target="_blank" rel="noreferrer">{returnName(shown)} (new tab)</Link>
      </h3>
      {mayDo.includes('ACCEPT') ? null : (
        <p className="govuk-body"><strong>You cannot accept this one: it is {stateWords[state].words.toLowerCase()}, or you took part in it.</strong></p>
      )}
      <p className="govuk-body">{dueInWords(shown)}. {gradeTotals(shown.figures).map(({ name, inWords }) => `${name}: ${inWords}`).join('. ')}.</p>
      {unusual.length > 0 ? (
        <ul className="govuk-list govuk-list--bullet">{unusual.map((each) => <li key={each}>{each}</li>)}</ul>
      ) : <p className="govuk-body">No check asked for a word.</p>}
      <NothingCompared shown={shown} />
    </li>
  )
}
