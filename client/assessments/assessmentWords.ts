import type { AssessmentConfidence } from '../graphql/generated/graphql.ts'

export const confidenceWords: Record<AssessmentConfidence, string> = { LOW: 'Low', MEDIUM: 'Medium', HIGH: 'High' }

/** What the fields of an assessment are called: in the form, and where two versions are compared. */
export const assessmentLabels = {
  assessedOn: 'Day on which the group was assessed',
  score: 'Score',
  band: 'Band',
  method: 'Method',
  methodVersion: 'Version of the method',
  confidence: 'Confidence',
  whyThisScore: 'Why this score',
} as const

const figures = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 3 })

/** A score as it was given, with all its decimals: "1,062.125". */
export function scoreInWords(score: number): string {
  return figures.format(score)
}
