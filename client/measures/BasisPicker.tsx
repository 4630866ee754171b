import type { Basis } from '../graphql/generated/graphql.ts'
import { problemOf, type Problem } from '../parts/problem.ts'
import { Select } from '../parts/Select.tsx'
import { bases, basisInWords } from './basisWords.ts'
import type { ImpactChoice } from './impactChoice.ts'

export interface BasisOffered {
  basis: Basis
  inWords: string
  whyNot?: string | null
}

interface BasisPickerProps {
  choice: ImpactChoice
  /** The basis of the figures shown, where none is chosen. */
  shown: Basis
  problems: readonly Problem[]
  /** Whether missing returns can be filled with what is recorded. */
  hasFill?: boolean
  onChange: (change: Partial<ImpactChoice>) => void
}

const options = bases.map((basis) => ({ value: basis, text: basisInWords[basis] }))
const fillOptions = [{ value: 'leave', text: 'Leave them out' }, { value: 'fill', text: 'Fill with what is recorded' }]

/** What the figures are made from, and what is done where a return is missing. */
export function BasisPicker({ choice, shown, problems, hasFill = true, onChange }: BasisPickerProps) {
  const basis = choice.basis ?? shown
  return (
    <>
      <Select id="basis" label="Basis" options={options} error={problemOf(problems, 'basis')} value={basis}
        onChange={(event) => onChange({ basis: bases.find((one) => one === event.target.value) })} />
      {hasFill && basis !== 'AS_RECORDED' && (
        <Select id="fill" label="Missing returns" options={fillOptions} value={choice.fill ? 'fill' : 'leave'}
          onChange={(event) => onChange({ fill: event.target.value === 'fill' })} />
      )}
    </>
  )
}

/** Why a basis cannot be had for the figures shown. */
export function BasesNotOffered({ offered }: { offered: readonly BasisOffered[] }) {
  const missing = offered.filter(({ whyNot }) => whyNot)
  if (missing.length === 0) return null
  const isOneReason = new Set(missing.map(({ whyNot }) => whyNot)).size === 1
  const told = isOneReason
    ? [{ names: missing.map(({ inWords }, index) => (index === 0 ? inWords : inWords.toLowerCase())).join(' or '), whyNot: missing[0]?.whyNot }]
    : missing.map(({ inWords, whyNot }) => ({ names: inWords, whyNot }))
  return (
    <details className="govuk-details lv-impact__why">
      <summary className="govuk-details__summary"><span className="govuk-details__summary-text">Why not every basis can be chosen</span></summary>
      <div className="govuk-details__text">
        {told.map(({ names, whyNot }) => <p key={names} className="govuk-body">Not {names.charAt(0).toLowerCase()}{names.slice(1)}: {whyNot}.</p>)}
      </div>
    </details>
  )
}
