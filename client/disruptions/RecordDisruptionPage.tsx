import { StartForm } from '../drafts/StartForm.tsx'
import { Page } from '../layout/Page.tsx'
import { useViewer } from '../layout/viewer.ts'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { useReferenceLists } from '../units/referenceLists.ts'
import { useLastUsed } from './lastUsed.ts'
import { RecordDisruptionForm } from './RecordDisruptionForm.tsx'
import { recordingPage } from './recordingPage.ts'

export function RecordDisruptionPage() {
  const viewer = useViewer()
  const { lists, error, askAgain } = useReferenceLists()
  const lastUsed = useLastUsed(viewer.unit?.code)

  if (viewer.mayRecord && lists && lastUsed) {
    return (
      <StartForm page={recordingPage}>
        {(start) => <RecordDisruptionForm key={start.key} start={start} lists={lists} lastUsed={lastUsed} />}
      </StartForm>
    )
  }
  return (
    <Page {...recordingPage}>
      {viewer.mayRecord ? null : <Empty>Your role, {viewer.roleInWords.toLowerCase()}, does not record disruptions.</Empty>}
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {viewer.mayRecord && !error ? <Loading what="the form" /> : null}
    </Page>
  )
}
