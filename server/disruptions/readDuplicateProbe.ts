import { maySeeRecords } from '../access/viewer.ts'
import type { Acting } from '../facts/acting.ts'
import { recordIdFrom } from '../facts/recordId.ts'
import { textProblems, tidy } from '../facts/textRules.ts'
import { parseDayRange } from '../periods/dayRange.ts'
import { loadOcgsAt } from '../targets/loadOcgs.ts'
import type { DisruptionFacts } from './disruptionFacts.ts'
import type { Compared } from './suspectedDuplicate.ts'

/** What is known so far of a disruption that is being typed. */
export type DuplicateProbe = Pick<DisruptionFacts, 'effect' | 'target' | 'outcomes'> & { disruption?: string | null | undefined }

/** What there is to compare of a disruption that is being typed; null while its days or its target cannot be read. */
export async function readDuplicateProbe(acting: Acting, probe: DuplicateProbe): Promise<(Compared & { id: string | null }) | null> {
  const effect = readEffect(probe.effect)
  const target = await readTarget(acting, probe.target)
  if (!effect || !target || !maySeeRecords(acting.viewer)) return null
  return {
    id: probe.disruption ? recordIdFrom(probe.disruption, 'Disruption') : null,
    unitCode: acting.viewer.unitCode,
    effect,
    ...target,
    outcomes: (probe.outcomes ?? []).map(({ kind, quantity, measureUnit }) => ({ kindCode: kind, quantity, measureUnitCode: measureUnit })),
  }
}

function readEffect(text: string) {
  try {
    return parseDayRange(text)
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return null // somebody is typing: what cannot be read yet is refused when it is sent
  }
}

async function readTarget(acting: Acting, { kind, ocg, reference }: DuplicateProbe['target']) {
  if (kind === 'OCG') {
    const ocgId = ocg ? recordIdFrom(ocg, 'Ocg') : null
    const [group] = ocgId ? await loadOcgsAt(acting, [ocgId]) : []
    return group ? { targetKind: kind, ocgId: group.id, targetLabel: group.alias } : null
  }
  const label = tidy(reference)
  const isFit = textProblems('target.reference', reference, { name: 'the target', atMost: 80, isRequired: true }).length === 0
  return label && isFit ? { targetKind: kind, ocgId: null, targetLabel: label } : null
}
