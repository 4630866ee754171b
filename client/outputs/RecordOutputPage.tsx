import { RecordingPage } from '../forms/RecordingPage.tsx'
import { OutputFormFields } from './OutputFormFields.tsx'
import { outputFormKind } from './outputFormKind.ts'

export function RecordOutputPage() {
  return <RecordingPage kind={outputFormKind}>{(asked) => <OutputFormFields {...asked} />}</RecordingPage>
}
