import type { Made } from '../database/mutation.ts'
import { RefusedError } from '../errors.ts'
import type { Acting } from '../facts/acting.ts'
import { reviseRecord, type Revision } from '../facts/reviseRecord.ts'
import { lockTasking } from '../tasking/lockTasking.ts'
import { decisionsOfRequests } from '../taskingDecisions/decisionsOfRequests.ts'
import { findOwnGatewayRequest } from './findOwnGatewayRequest.ts'
import { addGatewayRequestVersion } from './gatewayRequestStore.ts'

/** Withdraws a request recorded by mistake: it is listed nowhere any more and stays to be read. */
export function withdrawGatewayRequest(acting: Acting, input: Revision): Promise<Made> {
  return reviseRecord(acting, { change: 'withdraw', kind: 'GatewayRequest', input }, findOwnGatewayRequest, async (current, next) => {
    await lockTasking(acting.database, current.unitCode)
    const [decisions = []] = await decisionsOfRequests(acting, [current.id])
    if (decisions.length > 0) throw new RefusedError(stillDecidedOn(decisions.length))
    await addGatewayRequestVersion(acting.database, { ...next, gatewayRequestId: current.id }, current, next)
  })
}

function stillDecidedOn(count: number): string {
  return count === 1
    ? 'A decision of a tasking meeting is about this request. Withdraw that decision, or correct it to be about something else, then withdraw the request.'
    : `${count} decisions of tasking meetings are about this request. Withdraw them, or correct them to be about something else, then withdraw the request.`
}
