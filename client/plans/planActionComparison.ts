import type { ComparedField } from '../conflicts/compareFields.ts'
import { typedDaysInWords } from '../periods/typedDaysInWords.ts'
import { nameOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import type { PlanActionForm } from './planActionForm.ts'
import { planLabels, planStateWords } from './planWords.ts'

/** What two versions of a plan action are compared by. Its state and the day of it belong together. */
export function planActionComparison(lists: ReferenceLists): ComparedField<PlanActionForm>[] {
  const one = (name: keyof typeof planLabels, inWords: (form: PlanActionForm) => string, of: ComparedField<PlanActionForm>['of'] = [name]): ComparedField<PlanActionForm> => ({
    name, label: planLabels[name], of, inWords,
  })
  return [
    one('action', ({ action }) => action),
    one('strand', ({ strand }) => (strand ? nameOf(lists.strands, strand) : '')),
    one('owner', ({ owner }) => owner),
    one('dueOn', ({ dueOn }) => typedDaysInWords(dueOn)),
    one('state', ({ state, closedOn }) => `${planStateWords[state]}${state === 'OPEN' ? '' : `, ${typedDaysInWords(closedOn)}`}`, ['state', 'closedOn']),
  ]
}
