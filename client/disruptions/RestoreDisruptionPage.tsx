import { getRouteApi } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { restoreWords } from '../records/reasonWords.ts'
import { DisruptionReasonPage } from './DisruptionReasonPage.tsx'
import { restoreDisruptionDocument } from './disruptionMutations.ts'

const route = getRouteApi('/disruption-records/disruptions/$reference/restore')

/** Undoes a withdrawal or a merge: the same record, with a version more. */
export function RestoreDisruptionPage() {
  const { reference } = route.useParams()
  const [, restore] = useMutation(restoreDisruptionDocument)
  return (
    <DisruptionReasonPage
      reference={reference}
      words={restoreWords('disruption')}
      mayDo={({ mayRestore }) => mayRestore}
      request={async (input) => {
        const { data, error } = await restore({ input })
        return { answer: data?.restoreDisruption, error }
      }}
    />
  )
}
