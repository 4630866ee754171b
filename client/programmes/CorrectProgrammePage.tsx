import { getRouteApi } from '@tanstack/react-router'
import { useQuery } from 'urql'
import { Page } from '../layout/Page.tsx'
import { askedRecord } from '../records/askedRecord.ts'
import { RecordStates } from '../records/RecordStates.tsx'
import { Empty } from '../parts/Empty.tsx'
import { CorrectProgrammeForm } from './CorrectProgrammeForm.tsx'
import { programmesTrail } from './programmeAddress.ts'
import { programmeDocument } from './programmeDocument.ts'

const route = getRouteApi('/programme-records/outputs/programmes/$id/correct')

export function CorrectProgrammePage() {
  const { id } = route.useParams()
  const query = useQuery({ query: programmeDocument, variables: { id }, requestPolicy: 'network-only' })
  const asked = askedRecord(query, (data) => data.programme)
  if (asked.record?.mayCorrect) return <CorrectProgrammeForm key={id} programme={asked.record} />
  return (
    <Page title="Correct a programme" trail={programmesTrail}>
      <RecordStates asked={asked} what="the programme" absent="There is no programme at this address that you may see.">
        {({ name }) => <Empty>{name} cannot be corrected by you as it stands now.</Empty>}
      </RecordStates>
    </Page>
  )
}
