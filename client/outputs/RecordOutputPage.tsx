import { StartForm } from '../drafts/StartForm.tsx'
import { Page } from '../layout/Page.tsx'
import { useViewer } from '../layout/viewer.ts'
import { Empty } from '../parts/Empty.tsx'
import { Failed } from '../parts/Failed.tsx'
import { Loading } from '../parts/Loading.tsx'
import { useReferenceLists } from '../units/referenceLists.ts'
import { RecordOutputForm } from './RecordOutputForm.tsx'
import { recordingPage } from './recordingPage.ts'

export function RecordOutputPage() {
  const viewer = useViewer()
  const { lists, error, askAgain } = useReferenceLists()
  if (viewer.mayRecord && lists) {
    return (
      <StartForm page={recordingPage}>
        {(start) => <RecordOutputForm key={start.key} start={start} lists={lists} />}
      </StartForm>
    )
  }
  return (
    <Page {...recordingPage}>
      {viewer.mayRecord ? null : <Empty>Your role, {viewer.roleInWords.toLowerCase()}, does not record outputs.</Empty>}
      {error ? <Failed error={error} askAgain={askAgain} /> : null}
      {viewer.mayRecord && !error ? <Loading what="the form" /> : null}
    </Page>
  )
}
