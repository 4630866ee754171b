import { getRouteApi } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { restoreWords } from '../records/reasonWords.ts'
import { restoreGroupDocument } from './groupMutations.ts'
import { GroupReasonPage } from './GroupReasonPage.tsx'

const route = getRouteApi('/target-records/groups/$id/restore')

/** Undoes a withdrawal: the same record, with a version more. */
export function RestoreGroupPage() {
  const { id } = route.useParams()
  const [, restore] = useMutation(restoreGroupDocument)
  return (
    <GroupReasonPage
      id={id}
      words={restoreWords('group')}
      mayDo={({ mayRestore }) => mayRestore}
      request={async (input) => {
        const { data, error } = await restore({ input })
        return { answer: data?.restoreOcg, error }
      }}
    />
  )
}
