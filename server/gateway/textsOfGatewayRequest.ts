import type { GatewayRequestRecord } from './gatewayRequestRecord.ts'

/** Texts of a request that were let through: nobody is asked about them again. */
export function textsOfGatewayRequest({ forceReference, helpAsked, decision, owner, reason }: GatewayRequestRecord): string[] {
  return [forceReference, helpAsked, decision, owner, reason].filter((text) => text !== null)
}
