import type { ComparedField } from '../conflicts/compareFields.ts'
import { choiceInWords } from '../parts/choice.ts'
import { typedDaysInWords } from '../periods/typedDaysInWords.ts'
import { nameOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import type { RequestForm } from './requestForm.ts'
import { requestLabels } from './requestWords.ts'

/** What two versions of a request are compared by. */
export function requestComparison(lists: ReferenceLists): ComparedField<RequestForm>[] {
  const one = (name: keyof typeof requestLabels, inWords: (form: RequestForm) => string): ComparedField<RequestForm> => ({
    name, label: requestLabels[name], of: [name], inWords,
  })
  return [
    one('force', ({ force }) => (force ? nameOf(lists.forces, force) : '')),
    one('helpAsked', ({ helpAsked }) => helpAsked),
    one('receivedOn', ({ receivedOn }) => typedDaysInWords(receivedOn)),
    one('wantedBy', ({ wantedBy }) => typedDaysInWords(wantedBy)),
    one('ocg', ({ ocg }) => choiceInWords(ocg)),
    one('threat', ({ threat }) => (threat ? nameOf(lists.threats, threat) : '')),
    one('forceReference', ({ forceReference }) => forceReference),
  ]
}
