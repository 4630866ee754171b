import { getRouteApi } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { ReasonPage } from '../records/ReasonPage.tsx'
import { withdrawWords } from '../records/reasonWords.ts'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { assessmentAddress, assessmentTrail } from './assessmentAddress.ts'
import { assessmentDocument } from './assessmentDocument.ts'
import { AssessmentFacts } from './AssessmentFacts.tsx'
import { withdrawAssessmentDocument } from './assessmentMutations.ts'

const route = getRouteApi('/assessment-records/assessments/$id/withdraw')

const consequence = 'A withdrawn assessment stays in its history and counts in no figure from now on. It is not restored: record it anew if it holds after all.'

export function WithdrawAssessmentPage() {
  const { id } = route.useParams()
  const [, withdraw] = useMutation(withdrawAssessmentDocument)
  const asked = useAskedRecord({ query: assessmentDocument, variables: { id } }, (data) => data.assessment)
  const [list = { text: 'Groups', to: '/groups' as const }] = assessmentTrail(asked.record?.ocg).toReversed()
  return (
    <ReasonPage
      words={{ ...withdrawWords('assessment'), consequence }}
      isWarning
      name="assessment"
      told="The assessment"
      asked={asked}
      list={list}
      address={assessmentAddress(id)}
      mayDo={({ mayCorrect, isWithdrawn }) => mayCorrect && !isWithdrawn}
      request={async (input) => {
        const { data, error } = await withdraw({ input })
        return { answer: data?.withdrawAssessment, error }
      }}
    >
      {(assessment) => <AssessmentFacts assessment={assessment} />}
    </ReasonPage>
  )
}
