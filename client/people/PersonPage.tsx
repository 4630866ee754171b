import { getRouteApi } from '@tanstack/react-router'
import { useState } from 'react'
import { ArrivalNotice } from '../layout/ArrivalNotice.tsx'
import { Page } from '../layout/Page.tsx'
import { Told } from '../parts/Told.tsx'
import type { JustSaid } from '../parts/Told.tsx'
import { RecordStates } from '../records/RecordStates.tsx'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { managedPersonDocument } from './peopleDocument.ts'
import { PersonView } from './PersonView.tsx'

const route = getRouteApi('/settings/settings/people/$code')

/** One person: how they stand, every role that they were given, and what an administrator can do about either. */
export function PersonPage() {
  const { code } = route.useParams()
  const asked = useAskedRecord({ query: managedPersonDocument, variables: { code } }, (data) => data.managedPerson)
  const [hasErrors, setHasErrors] = useState(false)
  const [said, setSaid] = useState<JustSaid | null | undefined>(undefined)
  return (
    <Page title={asked.record?.label ?? code} trail={[{ text: 'People and grants', to: '/settings/people' }]} hasErrors={hasErrors}>
      {/* What led here is over once something is begun. */}
      {said === undefined ? <ArrivalNotice /> : null}
      <Told said={said ?? null} />
      <RecordStates asked={asked} what={code} absent={`There is nobody with the code ${code}. Check it, or look for the person in the list.`}>
        {(person) => (
          <PersonView
            key={person.code}
            person={person}
            onAttempt={setHasErrors}
            onOpen={() => setSaid(null)}
            askAgain={asked.askAgain}
            onDone={(words) => {
              setSaid({ words })
              asked.askAgain()
            }}
          />
        )}
      </RecordStates>
    </Page>
  )
}
