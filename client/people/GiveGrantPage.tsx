import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { Page } from '../layout/Page.tsx'
import { Empty } from '../parts/Empty.tsx'
import { RecordStates } from '../records/RecordStates.tsx'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { GiveGrantForm } from './GiveGrantForm.tsx'
import { managedPersonDocument } from './peopleDocument.ts'

const route = getRouteApi('/settings/settings/people/$code/grant')

/** Gives a person a role; it holds once another administrator has confirmed it. */
export function GiveGrantPage() {
  const { code } = route.useParams()
  const asked = useAskedRecord({ query: managedPersonDocument, variables: { code } }, (data) => data.managedPerson)
  const [hasErrors, setHasErrors] = useState(false)
  const name = asked.record?.label ?? code
  return (
    <Page
      title={`Give ${name} a role`}
      trail={[{ text: 'People and grants', to: '/settings/people' }, { text: name, to: '/settings/people/$code', params: { code } }]}
      hasErrors={hasErrors}
    >
      <RecordStates asked={asked} what={code} absent={`There is nobody with the code ${code}. Check it, or look for the person in the list.`}>
        {(person) =>
          person.mayGovern ? (
            <GiveGrantForm key={person.code} person={person} onAttempt={setHasErrors} />
          ) : (
            <Empty>Nobody gives themselves a role. Ask another administrator of Longview.</Empty>
          )
        }
      </RecordStates>
    </Page>
  )
}
