import { RecordingPage } from '../forms/RecordingPage.tsx'
import { groupFormKind } from './groupFormKind.ts'
import { GroupFormFields } from './GroupFormFields.tsx'

export function RecordGroupPage() {
  return <RecordingPage kind={groupFormKind}>{(asked) => <GroupFormFields {...asked} isNew />}</RecordingPage>
}
