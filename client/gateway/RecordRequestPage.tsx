import { MayRecord } from '../forms/MayRecord.tsx'
import { WithLists } from '../forms/WithLists.tsx'
import { RecordRequestForm } from './RecordRequestForm.tsx'
import { requestsTrail } from './requestAddress.ts'

export function RecordRequestPage() {
  const page = { title: 'Record a request of a force', trail: requestsTrail }
  return (
    <MayRecord page={page} thing="request">
      <WithLists page={page}>{(lists) => <RecordRequestForm page={page} lists={lists} />}</WithLists>
    </MayRecord>
  )
}
