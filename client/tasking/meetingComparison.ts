import type { ComparedField } from '../conflicts/compareFields.ts'
import { typedDaysInWords } from '../periods/typedDaysInWords.ts'
import type { MeetingForm } from './meetingForm.ts'
import { cycleWords, meetingLabels } from './taskingWords.ts'

/** What two versions of a meeting are compared by. */
export const meetingComparison: ComparedField<MeetingForm>[] = [
  { name: 'meetsOn', label: meetingLabels.meetsOn, of: ['meetsOn'], inWords: ({ meetsOn }) => typedDaysInWords(meetsOn) },
  { name: 'cycle', label: meetingLabels.cycle, of: ['cycle'], inWords: ({ cycle }) => (cycle ? cycleWords[cycle] : '') },
  { name: 'notes', label: meetingLabels.notes, of: ['notes'], inWords: ({ notes }) => notes },
]
