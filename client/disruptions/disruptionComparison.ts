import type { ComparedField } from '../conflicts/compareFields.ts'
import { isBegun } from '../parts/begun.ts'
import { choiceInWords } from '../parts/choice.ts'
import { gradeWords } from '../parts/gradeWords.ts'
import { typedDaysInWords } from '../periods/typedDaysInWords.ts'
import { emptyGroup } from '../targets/groupForm.ts'
import { nameOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import type { DisruptionForm } from './disruptionForm.ts'
import { disruptionLabels } from './disruptionLabels.ts'
import { targetKindWords } from './disruptionWords.ts'

/** What two versions of a disruption are compared by. A grade and its reason belong together. */
export function disruptionComparison(lists: ReferenceLists): ComparedField<DisruptionForm>[] {
  const names = (coded: readonly { code: string; name: string }[], codes: readonly string[]) =>
    codes.map((code) => nameOf(coded, code)).toSorted().join('\n')
  const one = (
    name: keyof DisruptionForm & keyof typeof disruptionLabels,
    inWords: (form: DisruptionForm) => string,
    of: ComparedField<DisruptionForm>['of'] = [name],
  ): ComparedField<DisruptionForm> => ({ name, label: disruptionLabels[name], of, inWords })
  return [
    one('effect', ({ effect }) => typedDaysInWords(effect)),
    one('whatHappened', ({ whatHappened }) => whatHappened),
    one('operationName', ({ operationName }) => operationName),
    one('ownReference', ({ ownReference }) => ownReference),
    one('target', targetAsTyped, ['target', 'newGroup']),
    one('strand', ({ strand }) => nameOf(lists.strands, strand)),
    one('threats', ({ threats }) => names(lists.threats, threats)),
    one('tactics', ({ tactics }) => names(lists.tactics, tactics)),
    one('forces', ({ forces }) => names(lists.forces, forces)),
    one('supportingUnits', ({ supportingUnits }) => names(lists.units, supportingUnits)),
    one('partnerNames', ({ partnerNames }) => partnerNames),
    one('outcomes', ({ outcomes }) => outcomes.map((outcome) => outcomeAsTyped(outcome, lists)).join('\n')),
    one('grade', gradeAsTyped, ['grade', 'gradeReason', 'withheldGrade']),
  ]
}

function targetAsTyped({ target, newGroup }: DisruptionForm): string {
  const kind = targetKindWords[target.kind || 'OCG']
  if (target.kind !== 'OCG') return `${kind}: ${target.reference}`
  const begun = isBegun(newGroup, emptyGroup) ? `\nBegun and not mapped: ${newGroup?.alias.trim() || 'a group without an alias'}` : ''
  return `${kind}: ${choiceInWords(target.ocg) || 'none chosen'}${begun}`
}

function outcomeAsTyped({ kind, quantity, measureUnit }: DisruptionForm['outcomes'][number], { outcomeKinds }: ReferenceLists): string {
  const units = outcomeKinds.find(({ code }) => code === kind)?.units ?? []
  return `${kind ? nameOf(outcomeKinds, kind) : 'No kind chosen'}: ${quantity || 'no number'} ${nameOf(units, measureUnit).toLowerCase()}`.trim()
}

function gradeAsTyped({ grade, gradeReason, withheldGrade }: DisruptionForm): string {
  if (!grade) return gradeReason
  const isKept = !gradeReason.trim() && grade === withheldGrade
  return `${gradeWords[grade]}\n${isKept ? 'A reason that your role may not read' : gradeReason}`
}
