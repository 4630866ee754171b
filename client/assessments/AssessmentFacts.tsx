import { Link } from '@tanstack/react-router'
import type { AssessmentQuery } from '../graphql/generated/graphql.ts'
import { SummaryList } from '../parts/SummaryList.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { momentInWords } from '../periods/londonMoment.ts'
import { confidenceWords, scoreInWords } from './assessmentWords.ts'

interface AssessmentFactsProps {
  assessment: NonNullable<AssessmentQuery['assessment']>
  asAt?: string | undefined
}

export function AssessmentFacts({ assessment, asAt }: AssessmentFactsProps) {
  const { ocg, recordedAt, recordedBy } = assessment
  return (
    <SummaryList
      rows={[
        { name: 'Group', value: <Link to="/groups/$id" params={{ id: ocg.id }} search={asAt ? { asAt } : {}} className="govuk-link">{ocg.alias}</Link> },
        { name: 'Day assessed', value: dayInWords(assessment.assessedOn) },
        { name: 'Score', value: scoreInWords(assessment.score) },
        { name: 'Band', value: assessment.band },
        { name: 'Method', value: assessment.method.name },
        { name: 'Version of the method', value: assessment.methodVersion },
        { name: 'Confidence', value: confidenceWords[assessment.confidence] },
        { name: 'Why this score', value: assessment.whyThisScore },
        { name: 'This version recorded', value: `${momentInWords(recordedAt)}, by ${recordedBy.label}` },
      ]}
    />
  )
}
