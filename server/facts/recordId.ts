import { decodeGlobalID, encodeGlobalID } from '@pothos/plugin-relay'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** The stored id behind a node id of that type; null when it is not one. */
export function recordIdFrom(nodeId: string, typename: 'Ocg' | 'Disruption' | 'Output' | 'Programme' | 'Assessment' | 'PlanAction' | 'TaskingMeeting' | 'TaskingDecision' | 'OcgStatusSpell' | 'OcgLineage' | 'GatewayRequest' | 'Grant' | 'Session' | 'Rebasing'): string | null {
  try {
    const decoded = decodeGlobalID(nodeId)
    return decoded.typename === typename && uuid.test(decoded.id) ? decoded.id : null
  } catch {
    return null // any text may be sent as an id; one that does not decode is an id of nothing
  }
}

/** An id that no record has, for a filter by what is no id: it finds nothing. */
export const idOfNoRecord = '00000000-0000-0000-0000-000000000000'

/** Those of the texts that are ids as they are stored; any text may be sent as an id. */
export function storedIds(texts: readonly string[]): string[] {
  return texts.filter((text) => uuid.test(text))
}

export function nodeIdOf(typename: 'Ocg' | 'OcgStatusSpell' | 'OcgLineage' | 'Disruption' | 'Output' | 'Programme' | 'Rebasing', id: string): string {
  return encodeGlobalID(typename, id)
}
