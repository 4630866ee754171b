import { decodeGlobalID, encodeGlobalID } from '@pothos/plugin-relay'
import type { CheckBackPlace } from './checkBackStore.ts'

const place = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}):(\d{1,3})$/

/** The id of a check-back in the API, recorded or not: of its disruption and months. */
export function checkBackIdOf({ disruptionId, months }: CheckBackPlace): string {
  return encodeGlobalID('CheckBack', `${disruptionId}:${months}`)
}

/** Which check-back an id of the API means; null when it means none. */
export function checkBackPlaceFrom(id: string): CheckBackPlace | null {
  try {
    const decoded = decodeGlobalID(id)
    const [, disruptionId, months] = place.exec(decoded.id) ?? []
    return decoded.typename === 'CheckBack' && disruptionId && months ? { disruptionId, months: Number(months) } : null
  } catch {
    return null // any text may be sent as an id; one that does not decode is an id of nothing
  }
}
