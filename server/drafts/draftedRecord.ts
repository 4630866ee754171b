import { loadDisruptionsAt } from '../disruptions/loadDisruptions.ts'
import { textsOfDisruption } from '../disruptions/textsOfDisruption.ts'
import type { Acting } from '../facts/acting.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import { loadOutputsAt } from '../outputs/loadOutputs.ts'
import { textsOfOutput } from '../outputs/textsOfOutput.ts'
import { loadOcgsAt } from '../targets/loadOcgs.ts'
import { textsOfOcg } from '../targets/textsOfOcg.ts'
import type { DraftKind } from './draftRecord.ts'

const kinds = {
  DISRUPTION: { typename: 'Disruption', load: loadDisruptionsAt },
  OUTPUT: { typename: 'Output', load: loadOutputsAt },
  OCG: { typename: 'Ocg', load: loadOcgsAt },
} as const

/** A record of any of the kinds that have drafts; null where the viewer sees none. */
export type DraftedRecord = Awaited<ReturnType<(typeof kinds)[DraftKind]['load']>>[number]
export type DraftedKey = `${DraftKind}:${string}`

/** A record that a draft corrects: its stored id, and what reads the texts that stand in it. */
export type Corrected = { id: string; readTexts: () => Promise<string[]> }

const corrections = {
  DISRUPTION: correction(kinds.DISRUPTION, textsOfDisruption),
  OUTPUT: correction(kinds.OUTPUT, textsOfOutput),
  OCG: correction(kinds.OCG, async (_acting, group) => textsOfOcg(group)),
}

/** A record of that kind, as it stands, which the viewer's unit may correct; null for any other, whatever the reason. */
export function findCorrected(acting: Acting, kind: DraftKind, nodeId: string): Promise<Corrected | null> {
  return corrections[kind](acting, nodeId)
}

function correction<T extends { id: string; unitCode: string }>(
  { typename, load }: { typename: (typeof kinds)[DraftKind]['typename']; load: (acting: Acting, ids: string[]) => Promise<(T | null)[]> },
  textsOf: (acting: Acting, record: T) => Promise<string[]>,
) {
  return async (acting: Acting, nodeId: string): Promise<Corrected | null> => {
    const id = recordIdFrom(nodeId, typename)
    const [found] = id ? await load(acting, [id]) : []
    return found && found.unitCode === acting.viewer?.unitCode ? { id: found.id, readTexts: () => textsOf(acting, found) } : null
  }
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
