import type { Acting } from '../facts/acting.ts'
import { nodeIdOf } from '../facts/recordId.ts'
import { loadOcgsAt } from '../targets/loadOcgs.ts'
import type { DisruptionFacts } from './disruptionFacts.ts'

/**
 * The facts of a correction, with the group that the record has where that was handed over to another unit: whoever corrects it
 * is not shown the group any more, so leaves it out, and the disruption keeps it.
 */
export async function withGroupHandedOver(acting: Acting, facts: DisruptionFacts, formerOcgId: string | null): Promise<DisruptionFacts> {
  const { target } = facts
  if (target.kind !== 'OCG' || target.ocg || formerOcgId === null) return facts
  const [group] = await loadOcgsAt(acting, [formerOcgId])
  return group ? facts : { ...facts, target: { ...target, ocg: nodeIdOf('Ocg', formerOcgId) } }
}
