import { getRouteApi } from '@tanstack/react-router'
import { useMutation } from 'urql'
import { withdrawWords } from '../records/reasonWords.ts'
import { ItsOutputs } from './ItsOutputs.tsx'
import { withdrawProgrammeDocument } from './programmeMutations.ts'
import { ProgrammeReasonPage } from './ProgrammeReasonPage.tsx'

const route = getRouteApi('/programme-records/outputs/programmes/$id/withdraw')

const consequence = 'A withdrawn programme stays in its history, and no output can be put into it. It can be restored.'

export function WithdrawProgrammePage() {
  const { id } = route.useParams()
  const [, withdraw] = useMutation(withdrawProgrammeDocument)
  return (
    <ProgrammeReasonPage
      id={id}
      words={{ ...withdrawWords('programme'), consequence }}
      isWarning
      mayDo={({ mayCorrect, isWithdrawn }) => mayCorrect && !isWithdrawn}
      request={async (input) => {
        const { data, error } = await withdraw({ input })
        return { answer: data?.withdrawProgramme, error }
      }}
    >
      {(programme) => <ItsOutputs programme={programme} before="Outputs must be taken out of a programme before it is withdrawn." />}
    </ProgrammeReasonPage>
  )
}
