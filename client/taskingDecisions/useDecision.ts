import { useAskedRecord } from '../records/useAskedRecord.ts'
import { taskingDecisionDocument } from './decisionDocument.ts'

/** @param isFresh for a form, which starts from the version that stands now */
export function useDecision(id: string, isFresh = false) {
  return useAskedRecord(
    { query: taskingDecisionDocument, variables: { id }, ...(isFresh ? { requestPolicy: 'network-only' as const } : {}) },
    (data) => data.taskingDecision,
  )
}
