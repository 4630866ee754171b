import type { Acting } from '../facts/acting.ts'
import { groupedBy } from '../facts/groupedBy.ts'
import { inOrderOf } from '../facts/inOrderOf.ts'
import { assessmentChanges } from './assessmentChanges.ts'
import type { Between } from './changedFacts.ts'
import { checkBackChanges } from './checkBackChanges.ts'
import { decisionChanges } from './decisionChanges.ts'
import { disruptionChanges } from './disruptionChanges.ts'
import { lineageChanges } from './lineageChanges.ts'
import type { OcgChange } from './ocgChange.ts'
import { planActionChanges } from './planActionChanges.ts'
import { spellChanges } from './spellChanges.ts'
import { transferChanges } from './transferChanges.ts'

const kinds = [assessmentChanges, disruptionChanges, checkBackChanges, spellChanges, planActionChanges, decisionChanges, lineageChanges, transferChanges]

/**
 * What became known of each group from one moment to a later one (null is now), newest day first: facts that are new, corrected or
 * withdrawn. What was recorded late, of a day long before, is told too: nobody could know it at the first moment. One statement for
 * each kind, however many groups there are.
 *
 * @returns of every group asked for, none where nothing changed; what came and went between is not told
 */
export async function changesBetween(acting: Acting, ocgIds: readonly string[], between: Between): Promise<Map<string, OcgChange[]>> {
  const changes: OcgChange[] = []
  for (const kind of ocgIds.length > 0 ? kinds : []) changes.push(...(await kind(acting, ocgIds, between)))
  const byGroup = groupedBy(changes.toSorted(newestFirst), ({ ocgId }) => ocgId)
  return new Map(ocgIds.map((id) => [id, byGroup.get(id) ?? []]))
}

/** By day, of one day by when it became known, and then by record, so that it comes out the same again. */
function newestFirst(one: OcgChange, other: OcgChange): number {
  return inOrderOf(other.day, one.day) || other.knownAt.getTime() - one.knownAt.getTime() || inOrderOf(one.factId, other.factId)
}
