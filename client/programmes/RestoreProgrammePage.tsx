import { getRouteApi } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { restoreWords } from '../records/reasonWords.ts'
import { restoreProgrammeDocument } from './programmeMutations.ts'
import { ProgrammeReasonPage } from './ProgrammeReasonPage.tsx'

const route = getRouteApi('/programme-records/outputs/programmes/$id/restore')

const consequence =
  'Restoring adds a version to the same programme, with the facts shown here. Outputs can be put into it again, and its history shows both.'

/** Undoes a withdrawal: the same record, with a version more. */
export function RestoreProgrammePage() {
  const { id } = route.useParams()
  const [, restore] = useMutation(restoreProgrammeDocument)
  return (
    <ProgrammeReasonPage
      id={id}
      words={{ ...restoreWords('programme'), consequence }}
      mayDo={({ mayRestore }) => mayRestore}
      request={async (input) => {
        const { data, error } = await restore({ input })
        return { answer: data?.restoreProgramme, error }
      }}
    />
  )
}
