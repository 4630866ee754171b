import type { ComparedField } from '../conflicts/compareFields.ts'
import { typedDaysInWords } from '../periods/typedDaysInWords.ts'
import type { CheckBackForm } from './checkBackForm.ts'
import { checkBackLabels } from './checkBackLabels.ts'
import { resultWords } from './checkBackWords.ts'

/** What two people's corrections of a check-back are compared by. */
export const checkBackComparison: readonly ComparedField<CheckBackForm>[] = [
  { name: 'result', label: checkBackLabels.result, of: ['result'], inWords: ({ result }) => (result ? resultWords[result] : 'Not chosen') },
  { name: 'checkedOn', label: checkBackLabels.checkedOn, of: ['checkedOn'], inWords: ({ checkedOn }) => typedDaysInWords(checkedOn) },
  { name: 'whyThisResult', label: checkBackLabels.whyThisResult, of: ['whyThisResult'], inWords: ({ whyThisResult }) => whyThisResult || 'Nothing entered' },
  { name: 'evidence', label: checkBackLabels.evidence, of: ['evidence'], inWords: ({ evidence }) => evidence || 'Nothing entered' },
]
