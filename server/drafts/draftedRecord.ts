import { loadDisruptionsAt } from '../disruptions/loadDisruptions.ts'
import type { Acting } from '../facts/acting.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import { loadOutputsAt } from '../outputs/loadOutputs.ts'
import { loadOcgsAt } from '../targets/loadOcgs.ts'
import type { DraftKind } from './draftRecord.ts'

const kinds = {
  DISRUPTION: { typename: 'Disruption', load: loadDisruptionsAt },
  OUTPUT: { typename: 'Output', load: loadOutputsAt },
  OCG: { typename: 'Ocg', load: loadOcgsAt },
} as const

/** A record of any of the kinds that have drafts; null where the viewer sees none. */
export type DraftedRecord = Awaited<ReturnType<(typeof kinds)[DraftKind]['load']>>[number]
export type DraftedKey = `${DraftKind}:${string}`

/** The stored id of a record of that kind which the viewer's unit may correct; null for any other, whatever the reason. */
export async function findDraftedId(acting: Acting, kind: DraftKind, nodeId: string): Promise<string | null> {
  const id = recordIdFrom(nodeId, kinds[kind].typename)
  const [found] = id ? await kinds[kind].load(acting, [id]) : []
  return found && found.unitCode === acting.viewer?.unitCode ? found.id : null
}

/** The records that drafts correct as they stand now, in one statement for each kind. */
export async function loadDrafted(acting: Acting, keys: readonly DraftedKey[]): Promise<DraftedRecord[]> {
  const found = new Map<string, DraftedRecord>()
  for (const kind of Object.keys(kinds) as DraftKind[]) {
    const ids = keys.flatMap((key) => (key.startsWith(`${kind}:`) ? [key.slice(kind.length + 1)] : []))
    const records: DraftedRecord[] = ids.length > 0 ? await kinds[kind].load(acting, ids) : []
    ids.forEach((id, index) => found.set(`${kind}:${id}`, records[index] ?? null))
  }
  return keys.map((key) => found.get(key) ?? null)
}
