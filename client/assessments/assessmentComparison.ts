import type { ComparedField } from '../conflicts/compareFields.ts'
import { typedDaysInWords } from '../periods/typedDaysInWords.ts'
import { nameOf } from '../units/referenceLists.ts'
import type { ReferenceLists } from '../units/referenceLists.ts'
import type { AssessmentForm } from './assessmentForm.ts'
import { assessmentLabels, confidenceWords } from './assessmentWords.ts'

/** What two versions of an assessment are compared by. A method and its version belong together, as do a score and its band. */
export function assessmentComparison(lists: ReferenceLists): ComparedField<AssessmentForm>[] {
  const one = (name: keyof typeof assessmentLabels, inWords: (form: AssessmentForm) => string): ComparedField<AssessmentForm> => ({
    name, label: assessmentLabels[name], of: [name], inWords,
  })
  return [
    one('assessedOn', ({ assessedOn }) => typedDaysInWords(assessedOn)),
    { name: 'score', label: 'Score and band', of: ['score', 'band'], inWords: ({ score, band }) => `${score}, ${band}` },
    { name: 'method', label: 'Method and version', of: ['method', 'methodVersion'], inWords: ({ method, methodVersion }) => `${nameOf(lists.assessmentMethods, method)}, ${methodVersion}` },
    one('confidence', ({ confidence }) => (confidence ? confidenceWords[confidence] : '')),
    one('whyThisScore', ({ whyThisScore }) => whyThisScore),
  ]
}
