import type { RequestDatabase } from '../database/requestTransaction.ts'
import type { ReturnDefinitionRecord } from './returnDefinitionRecord.ts'
import { readReturnDefinitions } from './returnDefinitionStore.ts'

/** What returns asked, by every definition that was recorded by a moment; null is now. Oldest first. */
export async function definitionsAt(database: RequestDatabase, asAt: Date | null): Promise<ReturnDefinitionRecord[]> {
  return readReturnDefinitions(database, asAt)
}
