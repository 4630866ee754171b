import { getRouteApi } from '@tanstack/react-router'
import { useMutation, useQuery } from 'urql'
import { askedRecord } from '../records/askedRecord.ts'
import { ReasonPage } from '../records/ReasonPage.tsx'
import { withdrawWords } from '../records/reasonWords.ts'
import { ItsOutputs } from './ItsOutputs.tsx'
import { programmeAddress, programmesCrumb } from './programmeAddress.ts'
import { programmeDocument } from './programmeDocument.ts'
import { ProgrammeFacts } from './ProgrammeFacts.tsx'
import { withdrawProgrammeDocument } from './programmeMutations.ts'

const route = getRouteApi('/programme-records/outputs/programmes/$id/withdraw')

export function WithdrawProgrammePage() {
  const { id } = route.useParams()
  const asked = askedRecord(useQuery({ query: programmeDocument, variables: { id } }), (data) => data.programme)
  const [, withdraw] = useMutation(withdrawProgrammeDocument)
  return (
    <ReasonPage
      words={{ ...withdrawWords('programme'), consequence: 'A withdrawn programme stays in its history, and no output can be put into it. It can be restored.' }}
      name={asked.record?.name ?? 'programme'}
      asked={asked}
      list={programmesCrumb}
      address={programmeAddress(id)}
      mayDo={(programme) => programme.mayCorrect}
      request={async (input) => {
        const { data, error } = await withdraw({ input })
        return { answer: data?.withdrawProgramme, error }
      }}
      isWarning
    >
      {(programme) => (
        <>
          <ProgrammeFacts programme={programme} />
          <ItsOutputs programme={programme} before="Outputs must be taken out of a programme before it is withdrawn." />
        </>
      )}
    </ReasonPage>
  )
}
