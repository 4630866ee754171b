import { useNavigate, useSearch } from '@tanstack/react-router'
import { useState } from 'react'
import { useAnswer } from '../graphql/useAnswer.ts'
import { NotForYourRole } from '../layout/NotForYourRole.tsx'
import { Page } from '../layout/Page.tsx'
import { useService, useViewer } from '../layout/viewer.ts'
import { AddressNotice } from '../parts/AddressNotice.tsx'
import { Button } from '../parts/Button.tsx'
import { Failed } from '../parts/Failed.tsx'
import { formValues } from '../parts/formValues.ts'
import { Loading } from '../parts/Loading.tsx'
import { Select } from '../parts/Select.tsx'
import { useKeptFocus } from '../parts/useKeptFocus.ts'
import { editionsCrumb, publishAddressWords, publishSearch } from './editionAddress.ts'
import { publishChoices } from './publishChoices.ts'
import { publishChoicesDocument } from './publishDocuments.ts'
import { PublishForm } from './PublishForm.tsx'
import './editions.css'

/** Publishing: which period, what would be in it and what missing, and only then the button. */
export function PublishPage() {
  const { role } = useViewer()
  if (role === 'NOCC_ACCEPTER') return <Publish />
  return (
    <NotForYourRole title="Your role does not publish editions" missing="This role does not publish the figures of accepted returns.">
      Ask an accepter of the network operations capability centre to publish a period.
    </NotForYourRole>
  )
}

function Publish() {
  const { period } = publishSearch(useSearch({ strict: false }))
  const navigate = useNavigate()
  const { today } = useService()
  const [hasErrors, setHasErrors] = useState(false)
  const { data, error, askAgain } = useAnswer({ query: publishChoicesDocument })
  const keepFocus = useKeptFocus(period ?? '')
  const choices = data ? publishChoices(data.offeredPeriods, data.desk.__typename === 'Desk' ? data.desk.periods : [], today) : []
  const options = [...(period && !choices.some(({ code }) => code === period) ? [{ code: period, inWords: period }] : []), ...choices]
  const before = data?.editions.find((edition) => edition.period.code === period && !edition.supersededBy)

  return (
    <Page title="Publish an edition" trail={[editionsCrumb]} hasErrors={hasErrors}>
      <AddressNotice address={{ period }} words={publishAddressWords} instead="Choose a period below." />
      <p className="govuk-body">An edition is frozen for ever: its figures are those that were accepted, and what is missing is listed in it.</p>
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {!data && !error ? <Loading what="the periods" /> : null}
      {data ? (
        <form
          key={period ?? ''}
          className="lv-form"
          aria-label="Period"
          onSubmit={(event) => {
            event.preventDefault()
            keepFocus()
            void navigate({ to: '.', search: publishSearch(formValues(event.currentTarget)) as never, resetScroll: false })
          }}
        >
          <Select
            id="period"
            name="period"
            label="Period"
            hint="Months, quarters and financial years that have ended."
            noneText="Choose a period"
            options={options.map(({ code, inWords }) => ({ value: code, text: inWords }))}
            defaultValue={period ?? ''}
          />
          <Button type="submit" kind="secondary" id="show-period">Show what would be in it</Button>
        </form>
      ) : null}
      {data && period ? (
        <PublishForm key={period} period={period} inWords={options.find(({ code }) => code === period)?.inWords ?? period} before={before?.number ?? null} onAttempt={setHasErrors} />
      ) : null}
    </Page>
  )
}
