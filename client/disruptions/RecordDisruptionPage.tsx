import { RecordingPage } from '../forms/RecordingPage.tsx'
import { useViewer } from '../layout/viewer.ts'
import { DisruptionFormFields } from './DisruptionFormFields.tsx'
import { disruptionFormKind } from './disruptionFormKind.ts'
import { nothingUsed, useLastUsed } from './lastUsed.ts'

export function RecordDisruptionPage() {
  const lastUsed = useLastUsed(useViewer().unit?.code)
  return (
    <RecordingPage kind={disruptionFormKind} isReady={lastUsed !== null}>
      {(asked) => <DisruptionFormFields {...asked} lastUsed={lastUsed ?? nothingUsed} />}
    </RecordingPage>
  )
}
