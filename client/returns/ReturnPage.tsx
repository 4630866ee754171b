import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import { Page } from '../layout/Page.tsx'
import { useViewer } from '../layout/viewer.ts'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { AsAtBanner } from '../parts/AsAtBanner.tsx'
import { AsAtForm } from '../records/AsAtForm.tsx'
import { RecordStates } from '../records/RecordStates.tsx'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { returnAddress, returnsCrumb } from './returnAddress.ts'
import { returnDocument } from './returnDocument.ts'
import { isOfCentre } from './returnRoles.ts'
import { returnAddressWords } from './returnSearch.ts'
import { ReturnView } from './ReturnView.tsx'
import { returnTitle } from './returnWords.ts'
import './returns.css'

const route = getRouteApi('/returns-of-units/returns/$unit/$period')

/** The return of one unit for one period, for people of the unit and for the centre. */
export function ReturnPage() {
  const { unit, period } = route.useParams()
  const search = route.useSearch()
  const { asAt } = search
  const [hasErrors, setHasErrors] = useState(false)
  const viewer = useViewer()
  // What is typed starts from what stands now, never from what was known before.
  const asked = useAskedRecord(
    { query: returnDocument, variables: { unit, period, asAt: asAt ?? null }, requestPolicy: 'network-only' },
    (data) => data.return,
  )
  const { record } = asked
  const address = returnAddress(unit, period)
  return (
    <Page title={record ? returnTitle(record.unit.code, record.period.inWords) : 'Return of a unit'} trail={[returnsCrumb]} hasErrors={hasErrors}>
      <AddressNotice address={search} words={returnAddressWords} instead="The return is shown from its beginning." />
      {asAt ? <AsAtBanner asAt={asAt} shown="its state and words of then" back={<Link {...address} className="govuk-link">See it as it is now</Link>} /> : null}
      <RecordStates
        asked={asked}
        what="the return"
        absent={
          isOfCentre(viewer)
            ? 'There is no return at this address. Check the unit and the period: one is there once its period has ended.'
            : 'There is no return at this address that you may see. You see those of your own unit, once their periods have ended.'
        }
      >
        {(shown) => (
          <>
            <ReturnView key={`${unit} ${period} ${asAt ?? ''}`} asked={shown} search={search} askAgain={asked.askAgain} onAttempt={setHasErrors} />
            <AsAtForm asAt={asAt} address={address} onAttempt={setHasErrors} />
          </>
        )}
      </RecordStates>
    </Page>
  )
}
