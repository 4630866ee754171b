import { daysBetween, type Day } from '../periods/day.ts'
import type { GatewayRequestRecord } from './gatewayRequestRecord.ts'

/** Whole days since a request was received, while nobody has accepted or declined it; null once somebody has, and where it is withdrawn. */
export function daysWaiting({ state, receivedOn, isWithdrawn }: Pick<GatewayRequestRecord, 'state' | 'receivedOn' | 'isWithdrawn'>, day: Day): number | null {
  return isWithdrawn || state === 'ACCEPTED' || state === 'DECLINED' ? null : daysBetween(receivedOn, day)
}
