import type { Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { acceptGatewayRequest } from './acceptGatewayRequest.ts'
import { findOwnGatewayRequest } from './findOwnGatewayRequest.ts'
import type { GatewayRequestRecord } from './gatewayRequestRecord.ts'
import type { GatewayRequestFacts } from './gatewayRequestRules.ts'
import { addGatewayRequestVersion } from './gatewayRequestStore.ts'
import { textsOfGatewayRequest } from './textsOfGatewayRequest.ts'

export type CorrectGatewayRequest = Revision & { facts: GatewayRequestFacts }

/** Corrects what a force asked for; the version before stays, and so does what was decided. */
export function correctGatewayRequest(acting: Acting, input: CorrectGatewayRequest): Promise<Made> {
  const answeredTexts = async (current: GatewayRequestRecord) => textsOfGatewayRequest(current)
  return reviseRecord(acting, { change: 'correct', kind: 'GatewayRequest', input, answeredTexts }, findOwnGatewayRequest, async (current, next) => {
    const kept = await acceptGatewayRequest(acting, input.facts, current)
    await addGatewayRequestVersion(acting.database, { ...next, gatewayRequestId: current.id }, { ...current, ...kept }, next)
  })
}
