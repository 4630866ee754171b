import { getRouteApi } from '@tanstack/react-router'
import { CorrectingPage } from '../forms/CorrectingPage.tsx'
import { useAskedRecord } from '../records/useAskedRecord.ts'
import { groupDocument } from './groupDocument.ts'
import { groupFormKind } from './groupFormKind.ts'
import { GroupFormFields } from './GroupFormFields.tsx'

const route = getRouteApi('/target-records/groups/$id/correct')

export function CorrectGroupPage() {
  const { id } = route.useParams()
  const asked = useAskedRecord({ query: groupDocument, variables: { id }, requestPolicy: 'network-only' }, (data) => data.ocg)
  return (
    <CorrectingPage kind={groupFormKind} params={{ id }} asked={asked}>
      {(fields) => <GroupFormFields {...fields} />}
    </CorrectingPage>
  )
}
