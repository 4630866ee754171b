import type { ComparedField } from '../conflicts/compareFields.ts'
import { bothOf } from '../conflicts/keyedItems.ts'
import { isBegun } from '../parts/begun.ts'
import { choiceInWords } from '../parts/choice.ts'
import { gradeWords } from '../parts/gradeWords.ts'
import { typedDaysInWords } from '../periods/typedDaysInWords.ts'
import { emptyGroup } from '../targets/groupForm.ts'
import { groupSummary } from '../targets/groupSummary.ts'
import { nameOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import type { DisruptionForm } from './disruptionForm.ts'
import { disruptionLabels } from './disruptionLabels.ts'
import { targetKindWords } from './disruptionWords.ts'
import { outcomeRows } from './outcomeRows.ts'

/** What two versions of a disruption are compared by. A grade and its reason belong together. */
export function disruptionComparison(lists: ReferenceLists): ComparedField<DisruptionForm>[] {
  const one = (
    name: keyof DisruptionForm & keyof typeof disruptionLabels,
    inWords: (form: DisruptionForm) => string,
    of: ComparedField<DisruptionForm>['of'] = [name],
  ): ComparedField<DisruptionForm> => ({ name, label: disruptionLabels[name], of, inWords })
  const someOf = (
    name: 'threats' | 'tactics' | 'forces' | 'supportingUnits',
    coded: readonly { code: string; name: string }[],
  ): ComparedField<DisruptionForm> => ({
    ...one(name, (form) => form[name].map((code) => nameOf(coded, code)).toSorted().join('\n')),
    union: (mine, theirs) => ({ ...mine, [name]: bothOf(mine[name], theirs[name]) }),
  })
  return [
    one('effect', ({ effect }) => typedDaysInWords(effect)),
    one('whatHappened', ({ whatHappened }) => whatHappened),
    one('operationName', ({ operationName }) => operationName),
    one('ownReference', ({ ownReference }) => ownReference),
    one('target', targetAsTyped, ['target', 'newGroup']),
    one('strand', ({ strand }) => nameOf(lists.strands, strand)),
    someOf('threats', lists.threats),
    someOf('tactics', lists.tactics),
    someOf('forces', lists.forces),
    someOf('supportingUnits', lists.units),
    one('partnerNames', ({ partnerNames }) => partnerNames),
    { ...one('outcomes', () => ''), rows: (forms) => outcomeRows(lists, forms) },
    one('grade', gradeAsTyped, ['grade', 'gradeReason', 'withheldGrade']),
  ]
}

function targetAsTyped({ target, newGroup }: DisruptionForm): string {
  const kind = targetKindWords[target.kind || 'OCG']
  if (target.kind !== 'OCG') return `${kind}: ${target.reference}`
  const begun = isBegun(newGroup, emptyGroup) ? `\nBegun and not mapped: ${newGroup ? groupSummary(newGroup) : ''}` : ''
  return `${kind}: ${choiceInWords(target.ocg) || 'none chosen'}${begun}`
}

function gradeAsTyped({ grade, gradeReason, withheldGrade }: DisruptionForm): string {
  if (!grade) return gradeReason
  const isKept = !gradeReason.trim() && grade === withheldGrade
  return `${gradeWords[grade]}\n${isKept ? 'A reason that your role may not read' : gradeReason}`
}
