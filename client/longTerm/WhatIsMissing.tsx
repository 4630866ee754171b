import { Link } from '@tanstack/react-router'

interface WhatIsMissingProps {
  /** None where there are too few groups to say. */
  cover: { overdue: number; inWords: string } | null | undefined
  returns: string
  /** As at when the groups open; null for those who may not open them. */
  opens: { asAt?: string | undefined } | null
}

/** Beside the figures, so that what nobody assessed or returned is not taken for nothing. */
export function WhatIsMissing({ cover, returns, opens }: WhatIsMissingProps) {
  return (
    <p className="govuk-body">
      <strong>What is missing.</strong> {cover ? cover.inWords : 'Too few groups to say how many assessments are missing.'}{' '}
      {cover && cover.overdue > 0 && opens && (
        <><Link to="/groups" search={{ review: 'overdue', ...(opens.asAt ? { asAt: opens.asAt } : {}) }} className="govuk-link" preload={false}>Open the groups overdue for review</Link>. </>
      )}
      {returns}.
    </p>
  )
}
