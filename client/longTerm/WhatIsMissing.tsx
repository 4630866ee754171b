interface WhatIsMissingProps {
  /** None where there are too few groups to say. */
  cover: { inWords: string } | null | undefined
  returns: string
}

/** Beside the figures, so that what nobody assessed or returned is not taken for nothing. */
export function WhatIsMissing({ cover, returns }: WhatIsMissingProps) {
  return (
    <p className="govuk-body">
      <strong>What is missing.</strong> {cover ? cover.inWords : 'Too few groups to say how many assessments are missing.'} {returns}.
    </p>
  )
}
