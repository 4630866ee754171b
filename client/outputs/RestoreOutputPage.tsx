import { getRouteApi } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { restoreWords } from '../records/reasonWords.ts'
import { restoreOutputDocument } from './outputMutations.ts'
import { OutputReasonPage } from './OutputReasonPage.tsx'

const route = getRouteApi('/output-records/outputs/$reference/restore')

/** Undoes a withdrawal: the same record, with a version more. */
export function RestoreOutputPage() {
  const { reference } = route.useParams()
  const [, restore] = useMutation(restoreOutputDocument)
  return (
    <OutputReasonPage
      reference={reference}
      words={restoreWords('output')}
      mayDo={({ mayRestore }) => mayRestore}
      request={async (input) => {
        const { data, error } = await restore({ input })
        return { answer: data?.restoreOutput, error }
      }}
    />
  )
}
