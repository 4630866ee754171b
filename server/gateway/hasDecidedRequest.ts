import type { Acting } from '../facts/acting.ts'
import { countDecidedIn } from './gatewayRequestList.ts'

/** Does the decision that stands on some request, not withdrawn, say that this meeting made it? */
export async function hasDecidedRequest({ viewer, database }: Pick<Acting, 'viewer' | 'database'>, meetingId: string): Promise<boolean> {
  return (await countDecidedIn({ viewer, database, asAt: null }, meetingId)) > 0
}
