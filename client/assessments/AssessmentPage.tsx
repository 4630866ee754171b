import { getRouteApi, Link } from '@tanstack/react-router'
import { dayInWords } from '../periods/dayInWords.ts'
import { RecordHistory } from '../records/RecordHistory.tsx'
import { RecordPage } from '../records/RecordPage.tsx'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { WithdrawnNotice } from '../records/WithdrawnNotice.tsx'
import { assessmentAddress, assessmentTrail } from './assessmentAddress.ts'
import { assessmentDocument } from './assessmentDocument.ts'
import { AssessmentFacts } from './AssessmentFacts.tsx'

const route = getRouteApi('/assessment-records/assessments/$id')

/** One assessment, and how what is known of it changed. */
export function AssessmentPage() {
  const { id } = route.useParams()
  const search = route.useSearch()
  const { asAt } = search
  const asked = useAskedRecord({ query: assessmentDocument, variables: { id, ...(asAt ? { asAt } : {}) } }, (data) => data.assessment)
  const { record } = asked
  const params = { id }
  return (
    <RecordPage
      title={record ? `Assessment of ${dayInWords(record.assessedOn)}` : 'Assessment'}
      trail={assessmentTrail(record?.ocg)}
      asked={asked}
      what="the assessment"
      absent="assessment at this address"
      address={assessmentAddress(id)}
      search={search}
    >
      {(assessment) => (
        <>
          <WithdrawnNotice record={assessment} consequence="It counts in no figure." />
          {!asAt && assessment.mayCorrect && !assessment.isWithdrawn ? (
            <div className="lv-actions">
              <Link to="/assessments/$id/correct" params={params} className="govuk-button govuk-button--secondary">Correct</Link>
              <Link to="/assessments/$id/withdraw" params={params} className="govuk-button govuk-button--secondary">Withdraw</Link>
            </div>
          ) : null}
          <AssessmentFacts assessment={assessment} asAt={asAt} />
          <RecordHistory versions={assessment.history} address={assessmentAddress(id)} />
        </>
      )}
    </RecordPage>
  )
}
