import { getRouteApi } from '@tanstack/react-router'
import { useMutation, useQuery } from 'urql'
import { askedRecord } from '../records/askedRecord.ts'
import { ReasonPage } from '../records/ReasonPage.tsx'
import { restoreWords } from '../records/reasonWords.ts'
import { programmeAddress, programmesCrumb } from './programmeAddress.ts'
import { programmeDocument } from './programmeDocument.ts'
import { ProgrammeFacts } from './ProgrammeFacts.tsx'
import { restoreProgrammeDocument } from './programmeMutations.ts'

const route = getRouteApi('/programme-records/outputs/programmes/$id/restore')

export function RestoreProgrammePage() {
  const { id } = route.useParams()
  const asked = askedRecord(useQuery({ query: programmeDocument, variables: { id } }), (data) => data.programme)
  const [, restore] = useMutation(restoreProgrammeDocument)
  return (
    <ReasonPage
      words={{ ...restoreWords('programme'), consequence: 'Restoring adds a version to the same programme, with the facts below. Outputs can be put into it again; its history shows both.' }}
      name={asked.record?.name ?? 'programme'}
      asked={asked}
      list={programmesCrumb}
      address={programmeAddress(id)}
      mayDo={(programme) => programme.mayRestore}
      request={async (input) => {
        const { data, error } = await restore({ input })
        return { answer: data?.restoreProgramme, error }
      }}
    >
      {(programme) => <ProgrammeFacts programme={programme} />}
    </ReasonPage>
  )
}
