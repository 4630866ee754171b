import { refuseProblems, RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { tidy } from '../facts/textRules.ts'
import { londonDayOf } from '../periods/londonDay.ts'
import { gatewayDecisionProblems, keptGatewayDecision, nothingDecided, type GatewayDecisionFacts, type KeptGatewayDecision } from './gatewayDecisionRules.ts'
import type { GatewayRequestRecord } from './gatewayRequestRecord.ts'
import { meetingThatDecided } from './meetingThatDecided.ts'

/**
 * What was decided on a request, as it may be stored.
 *
 * @throws RefusedError that names everything to mend
 */
export async function acceptGatewayDecision(
  acting: Acting,
  facts: GatewayDecisionFacts,
  { state, receivedOn }: Pick<GatewayRequestRecord, 'state' | 'receivedOn'>,
): Promise<KeptGatewayDecision & { meetingId: string | null }> {
  const takesBack = facts.state === 'WAITING'
  if (takesBack && state === 'WAITING') {
    const message = 'Nothing is decided on this request yet, so there is nothing to take back. Choose what was decided.'
    throw new RefusedError(message, [{ field: 'state', message }])
  }
  const named = takesBack ? null : tidy(facts.meeting)
  const { meeting, problems } = named === null ? { meeting: null, problems: [] } : await meetingThatDecided(acting, named)
  refuseProblems([...gatewayDecisionProblems(facts, { today: londonDayOf(acting.now), receivedOn, meetsOn: meeting?.meetsOn ?? null }), ...problems])
  return takesBack ? nothingDecided : { ...keptGatewayDecision(facts), meetingId: meeting?.id ?? null }
}
