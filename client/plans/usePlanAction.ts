import { useAskedRecord } from '../records/useAskedRecord.ts'
import { planActionDocument } from './planActionDocument.ts'

/** @param isFresh for a form, which starts from the version that stands now */
export function usePlanAction(id: string, isFresh = false) {
  return useAskedRecord(
    { query: planActionDocument, variables: { id }, ...(isFresh ? { requestPolicy: 'network-only' as const } : {}) },
    (data) => data.planAction,
  )
}
