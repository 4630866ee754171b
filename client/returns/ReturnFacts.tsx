import { Link } from '@tanstack/react-router'
import { Fragment } from 'react'
import { editionAddress } from '../editions/editionAddress.ts'
import type { WholeReturnFragment } from '../graphql/generated/graphql.ts'
import { SummaryList } from '../parts/SummaryList.tsx'
import type { SummaryRow } from '../parts/SummaryList.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { momentInWords } from '../periods/londonMoment.ts'
import { figuresBasis } from './figuresBasis.ts'
import { StateMark } from './StateMark.tsx'
import { dueInWords, stateWords, workingDayInWords } from './returnWords.ts'

/** Where a return stands, when it is due, and what its figures are made from. */
export function ReturnFacts({ shown }: { shown: WholeReturnFragment }) {
  const { state, extension, approvedAt, approvedBy, sentAt, acceptedAt, editions, isNil, definition, sha256 } = shown
  const rows: (SummaryRow | null)[] = [
    { name: 'State', value: <><StateMark state={state} />. {stateWords[state].means}</> },
    { name: 'Due', value: `${dueInWords(shown)}. A return is due on ${workingDayInWords(definition.dueWorkingDays)} after its period.` },
    extension ? { name: 'More time', value: `Until ${dayInWords(extension.dueOn)}, given by ${extension.grantedBy.label} on ${momentInWords(extension.grantedAt)}: ${extension.reason}` } : null,
    { name: 'Figures', value: figuresBasis(shown) },
    isNil ? { name: 'Nil', value: 'All that the unit counts is stated as nil.' } : null,
    approvedAt ? { name: 'Approved', value: `${momentInWords(approvedAt)}${approvedBy ? `, by ${approvedBy.label}` : ''}` } : null,
    sentAt ? { name: 'First sent', value: momentInWords(sentAt) } : null,
    acceptedAt ? { name: 'Accepted last', value: momentInWords(acceptedAt) } : null,
    editions.length > 0 ? { name: 'Published in', value: <EditionLinks editions={editions} /> } : null,
    sha256 ? { name: 'SHA-256 of the figures', value: <code className="lv-return__hash">{sha256}</code> } : null,
  ]
  return <SummaryList rows={rows.filter((row) => row !== null)} />
}

function EditionLinks({ editions }: { editions: readonly number[] }) {
  return editions.map((number, index) => (
    <Fragment key={number}>{index > 0 ? ', ' : ''}<Link {...editionAddress(number)} className="govuk-link">edition {number}</Link></Fragment>
  ))
}
