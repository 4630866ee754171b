import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { ArrivalNotice } from '../layout/ArrivalNotice.tsx'
import { Page } from '../layout/Page.tsx'
import { ReturnsNavigation } from '../layout/ReturnsNavigation.tsx'
import { Empty } from '../parts/Empty.tsx'
import { Loading } from '../parts/Loading.tsx'
import { connectionInWords } from './connectionInWords.ts'
import { DeskView } from './DeskView.tsx'
import { deskSearch } from './deskSearch.ts'
import type { DeskSearch } from './deskSearch.ts'
import { useLiveDesk } from './useLiveDesk.ts'
import './desk.css'

/** Every unit's returns, for the centre: who has sent what, what is late, what is asked and what changed. */
export function DeskPage() {
  const address = deskSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const [hasErrors, setHasErrors] = useState(false)
  const { desk, connection, lastAt, refusal, check } = useLiveDesk(address.from, address.to)
  const show = (next: DeskSearch) => void navigate({ to: '.', search: next as never, resetScroll: false })

  return (
    <Page title="Returns of all units" trail={[]} hasErrors={hasErrors}>
      <ArrivalNotice />
      <ReturnsNavigation here="returns" />
      <p className="govuk-body lv-desk__connection" role="status">{connectionInWords(connection, lastAt)}</p>
      {refusal ? <Empty>{refusal}</Empty> : null}
      {!desk && !refusal ? <Loading what="the returns" /> : null}
      {desk ? <DeskView desk={desk} address={address} show={show} onAttempt={setHasErrors} check={check} /> : null}
    </Page>
  )
}
