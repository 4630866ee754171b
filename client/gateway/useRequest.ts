import { useAskedRecord } from '../records/useAskedRecord.ts'
import { gatewayRequestDocument } from './requestDocument.ts'

/** @param isFresh for a form, which starts from the version that stands now */
export function useRequest(id: string, isFresh = false) {
  return useAskedRecord(
    { query: gatewayRequestDocument, variables: { id }, ...(isFresh ? { requestPolicy: 'network-only' as const } : {}) },
    (data) => data.gatewayRequest,
  )
}
