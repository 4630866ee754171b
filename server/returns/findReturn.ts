import type { Acting } from '../facts/acting.ts'
import { findNamedReturns } from './findNamedReturns.ts'
import type { ReturnPlace } from './returnPlace.ts'
import type { ReturnRecord } from './returnRecord.ts'

/**
 * The return of a unit for a period, as it stood at a moment; null is now.
 *
 * @returns null as `findNamedReturns`
 */
export async function findReturn(asker: Acting, asked: ReturnPlace, asAt: Date | null): Promise<ReturnRecord | null> {
  const [found] = await findNamedReturns(asker, [asked], asAt)
  return found ?? null
}
