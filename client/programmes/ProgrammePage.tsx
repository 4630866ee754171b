import { getRouteApi } from '@tanstack/react-router'
import { RecordPage } from '../records/RecordPage.tsx'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { programmeAddress, programmesTrail } from './programmeAddress.ts'
import { programmeDocument } from './programmeDocument.ts'
import { programmeAddressWords } from './programmeSearch.ts'
import { ProgrammeView } from './ProgrammeView.tsx'

const route = getRouteApi('/programme-records/outputs/programmes/$id')

/** One programme: reach, answers and change over its years, side by side. */
export function ProgrammePage() {
  const { id } = route.useParams()
  const search = route.useSearch()
  const { asAt } = search
  const asked = useAskedRecord(
    { query: programmeDocument, variables: { id, ...(asAt ? { asAt } : {}) } },
    (data) => data.programme && { version: data.programme.version, programme: data.programme, shownAt: asAt ?? data.service.now },
  )
  return (
    <RecordPage
      title={asked.record?.programme.name ?? 'Programme'}
      caption="Programme"
      trail={programmesTrail}
      asked={asked}
      what="the programme"
      absent="programme at this address"
      address={programmeAddress(id)}
      search={search}
      words={programmeAddressWords}
    >
      {({ programme, shownAt }) => <ProgrammeView programme={programme} shownAt={shownAt} search={search} />}
    </RecordPage>
  )
}
