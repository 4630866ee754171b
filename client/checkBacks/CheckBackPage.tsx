import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { ArrivalNotice } from '../layout/ArrivalNotice.tsx'
import { Page } from '../layout/Page.tsx'
import { RecordStates } from '../records/RecordStates.tsx'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { checkBackName, checkBacksTrail, monthsOfAddress } from './checkBackAddress.ts'
import { checkBackDocument } from './checkBackDocument.ts'
import { CheckBackView } from './CheckBackView.tsx'

const route = getRouteApi('/check-back-records/check-backs/$reference/$months')

/** One check-back: recorded here once its day has come, and read here after that. */
export function CheckBackPage() {
  const { reference, months: typed } = route.useParams()
  const months = monthsOfAddress(typed)
  const [hasErrors, setHasErrors] = useState(false)
  const asked = useAskedRecord({ query: checkBackDocument, variables: { reference, months } }, (data) => data.checkBack)
  return (
    <Page title={checkBackName({ reference, months })} caption="Check-back" trail={checkBacksTrail} hasErrors={hasErrors}>
      <ArrivalNotice />
      <RecordStates
        asked={asked}
        what="the check-back"
        absent={`There is no check-back of ${reference} after ${typed} months that you may see. Either your unit did not lead it, or it needs none by its grade and the settings.`}
      >
        {(checkBack) => <CheckBackView key={checkBack.id} checkBack={checkBack} onErrors={setHasErrors} askAgain={asked.askAgain} />}
      </RecordStates>
    </Page>
  )
}
