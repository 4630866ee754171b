import type { Acting } from '../facts/acting.ts'
import { countGatewayRequests } from './gatewayRequestList.ts'
import { undecidedStates } from './gatewayRequestRecord.ts'

/** How many requests of forces wait or are deferred in the viewer's unit now. */
export function countRequestsWaiting({ viewer, database }: Pick<Acting, 'viewer' | 'database'>): Promise<number> {
  const waiting = { states: [...undecidedStates], forceCode: null, threatCode: null, ocgId: null, period: null }
  return countGatewayRequests({ viewer, database, asAt: null }, waiting)
}
