import type { Acting } from '../facts/acting.ts'
import { countUndecidedRequests } from './gatewayRequestList.ts'

/** How many requests of forces wait or are deferred in the viewer's unit now. */
export function countRequestsWaiting({ viewer, database }: Pick<Acting, 'viewer' | 'database'>): Promise<number> {
  return countUndecidedRequests({ viewer, database, asAt: null })
}
