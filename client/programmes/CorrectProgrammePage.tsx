import { getRouteApi } from '@tanstack/react-router'
import { CorrectableRecord } from '../forms/CorrectableRecord.tsx'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { CorrectProgrammeForm } from './CorrectProgrammeForm.tsx'
import { programmeAddress, programmesTrail } from './programmeAddress.ts'
import { programmeDocument } from './programmeDocument.ts'

const route = getRouteApi('/programme-records/outputs/programmes/$id/correct')

export function CorrectProgrammePage() {
  const { id } = route.useParams()
  const asked = useAskedRecord({ query: programmeDocument, variables: { id }, requestPolicy: 'network-only' }, (data) => data.programme)
  return (
    <CorrectableRecord asked={asked} trail={programmesTrail} name={asked.record?.name ?? 'the programme'} page={programmeAddress(id)}>
      {(programme) => <CorrectProgrammeForm key={programme.id} programme={programme} />}
    </CorrectableRecord>
  )
}
