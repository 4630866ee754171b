import type { ComparedField } from '../conflicts/compareFields.ts'
import { choiceInWords } from '../parts/choice.ts'
import { typedDaysInWords } from '../periods/typedDaysInWords.ts'
import type { DecisionForm } from './decisionForm.ts'
import { decisionLabels, decisionStateWords } from './decisionWords.ts'

/** What two versions of a decision are compared by. Whether there is something to do, its state and the day of that belong together. */
export const decisionComparison: ComparedField<DecisionForm>[] = [
  { name: 'decision', label: decisionLabels.decision, of: ['decision'], inWords: ({ decision }) => decision },
  { name: 'ocg', label: decisionLabels.ocg, of: ['ocg'], inWords: ({ ocg }) => choiceInWords(ocg) },
  { name: 'owner', label: decisionLabels.owner, of: ['owner'], inWords: ({ owner }) => owner },
  { name: 'dueOn', label: decisionLabels.dueOn, of: ['dueOn'], inWords: ({ dueOn }) => typedDaysInWords(dueOn) },
  { name: 'state', label: decisionLabels.state, of: ['isToDo', 'state', 'closedOn'], inWords: stateOf },
]

function stateOf({ isToDo, state, closedOn }: DecisionForm): string {
  if (isToDo !== 'yes') return decisionStateWords.NOTED
  return state === 'OPEN' ? decisionStateWords.OPEN : `${decisionStateWords[state]}, ${typedDaysInWords(closedOn)}`
}
