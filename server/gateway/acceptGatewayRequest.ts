import { refuseProblems } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { namedOcg } from '../targets/namedOcg.ts'
import type { GatewayRequestRecord } from './gatewayRequestRecord.ts'
import { gatewayRequestProblems, keptGatewayRequest, type GatewayRequestFacts, type KeptGatewayRequest } from './gatewayRequestRules.ts'

/**
 * What a force asks for, as it may be stored.
 *
 * @param standing the request that is corrected; null for a new one
 * @throws RefusedError that names everything to mend
 */
export async function acceptGatewayRequest(
  acting: Acting,
  facts: GatewayRequestFacts,
  standing: Pick<GatewayRequestRecord, 'ocgId' | 'decidedOn' | 'dueOn'> | null,
): Promise<KeptGatewayRequest & { ocgId: string | null }> {
  const { reference, now } = acting
  const { ocgId, problems } = await namedOcg(acting, facts.ocg, standing?.ocgId ?? null)
  refuseProblems([...gatewayRequestProblems(facts, { reference, today: londonDayOf(now), decidedOn: standing?.decidedOn ?? null, dueOn: standing?.dueOn ?? null }), ...problems])
  return { ...keptGatewayRequest(facts), ocgId }
}
