import { recorderFrom } from '../access/viewer.ts'
import { carryOutOnce, type Made } from '../database/mutation.ts'
import type { Acting } from '../facts/acting.ts'
import type { WithTextAnswers } from '../screening/textAnswer.ts'
import { acceptGatewayRequest } from './acceptGatewayRequest.ts'
import { nothingDecided } from './gatewayDecisionRules.ts'
import type { GatewayRequestFacts } from './gatewayRequestRules.ts'
import { addGatewayRequest, addGatewayRequestVersion } from './gatewayRequestStore.ts'

export type RecordGatewayRequest = WithTextAnswers & { key: string; facts: GatewayRequestFacts }

/** Records a request of a force for the help of the recorder's unit. It waits until somebody decides. */
export function recordGatewayRequest(acting: Acting, input: RecordGatewayRequest): Promise<Made> {
  const { database, now } = acting
  const recorder = recorderFrom(acting.viewer)
  const { unitCode, code: personCode } = recorder
  const submission = { viewer: recorder, operation: 'recordGatewayRequest', recordKind: 'GatewayRequest', input, now } as const
  return carryOutOnce(database, submission, null, async (gatewayRequestId) => {
    const kept = await acceptGatewayRequest(acting, input.facts, null)
    const place = { gatewayRequestId, unitCode }
    await addGatewayRequest(database, place)
    await addGatewayRequestVersion(database, { ...place, version: 1, isWithdrawn: false }, { ...kept, ...nothingDecided }, { personCode, now, reason: null })
  })
}
