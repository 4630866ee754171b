import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import { refuseProblems, RefusedError, StaleVersionError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { closeVersion } from '../facts/closeVersion.ts'
import { textProblems, tidy } from '../facts/textRules.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import { lockTasking } from '../tasking/lockTasking.ts'
import { acceptGatewayDecision } from './acceptGatewayDecision.ts'
import { findOwnGatewayRequest } from './findOwnGatewayRequest.ts'
import { needsReason, type GatewayDecisionFacts } from './gatewayDecisionRules.ts'
import { addGatewayRequestVersion } from './gatewayRequestStore.ts'
import { textsOfGatewayRequest } from './textsOfGatewayRequest.ts'

export type DecideGatewayRequest = WithTextAnswers & {
  key: string
  /** Node id of the request. */
  id: string
  /** The version that the writer started from. */
  version: number
  /** Why a decision that stands is changed. */
  reason?: string | null | undefined
  facts: GatewayDecisionFacts
}

/** Why the version was made that first says what was decided. */
const decided = 'Decided'

/**
 * Adds a version to a request that says what was decided on it, or takes that back; the one before stays, and so does what the
 * force asked for.
 *
 * @throws StaleVersionError when somebody else was faster
 */
export async function decideGatewayRequest(acting: Acting, input: DecideGatewayRequest): Promise<Made> {
  const { database, now } = acting
  const recorder = recorderFrom(acting.viewer)
  const { unitCode, code: personCode } = recorder
  const current = await findOwnGatewayRequest(acting, input.id)
  const { id: gatewayRequestId, version } = current
  const answeredTexts = async () => textsOfGatewayRequest(current)
  const submission = { viewer: recorder, operation: 'decideGatewayRequest', recordKind: 'GatewayRequest', input, now, answeredTexts } as const
  return carryOutOnce(database, submission, gatewayRequestId, async () => {
    if (version !== input.version) throw new StaleVersionError(gatewayRequestId, input.version)
    if (current.isWithdrawn) throw new RefusedError('This request is withdrawn and stays so. Record it anew if it holds after all.')
    refuseProblems(textProblems('reason', input.reason, { name: 'why the decision is changed', atMost: 1_000, isRequired: needsReason(current, input.facts) }))
    // In the order of every revision: first the version, then the meetings of the unit.
    await closeVersion(database, { kind: 'gateway_request', id: gatewayRequestId, version }, now)
    await lockTasking(database, unitCode)
    const kept = await acceptGatewayDecision(acting, input.facts, current)
    const place = { gatewayRequestId, unitCode, version: version + 1, isWithdrawn: false }
    await addGatewayRequestVersion(database, place, { ...current, ...kept }, { personCode, now, reason: tidy(input.reason) ?? decided })
  })
}
