import { useAskedRecord } from '../records/useAskedRecord.ts'
import { meetingDocument } from './meetingDocument.ts'

/** @param isFresh for a form, which starts from the version that stands now */
export function useMeeting(id: string, isFresh = false) {
  return useAskedRecord(
    { query: meetingDocument, variables: { id }, ...(isFresh ? { requestPolicy: 'network-only' as const } : {}) },
    (data) => data.taskingMeeting,
  )
}
