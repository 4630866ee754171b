import type { RequestDatabase } from '../database/requestTransaction.ts'
import { definitionsAt } from './definitionsAt.ts'
import type { ReturnDefinitionRecord } from './returnDefinitionRecord.ts'

/** Versions never change once they are recorded, so what a request has read of them stays right to its end. */
const readBy = new WeakMap<RequestDatabase, Promise<ReturnDefinitionRecord[]>>()

/**
 * The definition of returns with that version, read once for each request.
 *
 * @throws RangeError when there is none: a return names a version that exists
 */
export async function definitionOfVersion(database: RequestDatabase, version: number): Promise<ReturnDefinitionRecord> {
  const known = await (readBy.get(database) ?? readAgain(database))
  const isIt = (one: ReturnDefinitionRecord) => one.version === version
  // One that the request itself has added since.
  const found = known.find(isIt) ?? (await readAgain(database)).find(isIt)
  if (!found) throw new RangeError(`Returns have no definition with the version ${version}`)
  return found
}

function readAgain(database: RequestDatabase): Promise<ReturnDefinitionRecord[]> {
  const reading = definitionsAt(database, null)
  readBy.set(database, reading)
  return reading
}
