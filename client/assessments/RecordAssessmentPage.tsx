import { getRouteApi } from '@tanstack/react-router'
import { WithLists } from '../forms/WithLists.tsx'
import { useFirst } from '../graphql/useFirst.ts'
import { Page } from '../layout/Page.tsx'
import { Empty } from '../parts/Empty.tsx'
import { RecordStates } from '../records/RecordStates.tsx'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { assessmentTrail } from './assessmentAddress.ts'
import { assessedGroupDocument } from './assessmentDocument.ts'
import { RecordAssessmentForm } from './RecordAssessmentForm.tsx'

const route = getRouteApi('/assessment-records/groups/$id/assessments/record')

/** The form, for the group as it stood when the page was opened: what is typed must not be lost. */
export function RecordAssessmentPage() {
  const { id } = route.useParams()
  const asked = useAskedRecord({ query: assessedGroupDocument, variables: { id }, requestPolicy: 'network-only' }, (data) => data.ocg)
  const { record, isAnswered, isStale } = asked
  const group = useFirst(asked.asked, isAnswered && !isStale && record?.mayCorrect && !record.isWithdrawn ? record : null)
  const page = { title: 'Record an assessment', trail: assessmentTrail(group ?? undefined) }
  if (group) return <WithLists page={page}>{(lists) => <RecordAssessmentForm key={group.id} group={group} lists={lists} />}</WithLists>
  return (
    <Page {...page}>
      <RecordStates asked={asked} what="the group" absent="There is no group at this address that you may see. Another unit may hold it now.">
        {() => (isStale ? null : <Empty>You cannot record an assessment of this group as it stands now. It may be withdrawn, or held by another unit.</Empty>)}
      </RecordStates>
    </Page>
  )
}
