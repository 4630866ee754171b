import { getRouteApi } from '@tanstack/react-router'
import { CorrectableRecord } from '../forms/CorrectableRecord.tsx'
import { WithLists } from '../forms/WithLists.tsx'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { assessmentAddress, assessmentTrail } from './assessmentAddress.ts'
import { assessmentDocument } from './assessmentDocument.ts'
import { CorrectAssessmentForm } from './CorrectAssessmentForm.tsx'

const route = getRouteApi('/assessment-records/assessments/$id/correct')

export function CorrectAssessmentPage() {
  const { id } = route.useParams()
  const asked = useAskedRecord({ query: assessmentDocument, variables: { id }, requestPolicy: 'network-only' }, (data) => data.assessment)
  const trail = assessmentTrail(asked.record?.ocg)
  return (
    <CorrectableRecord asked={asked} trail={trail} name="the assessment" page={assessmentAddress(id)}>
      {(assessment) => (
        <WithLists page={{ title: 'Correct an assessment', trail }}>
          {(lists) => <CorrectAssessmentForm key={assessment.id} assessment={assessment} lists={lists} />}
        </WithLists>
      )}
    </CorrectableRecord>
  )
}
