import type { ComparedField } from '../conflicts/compareFields.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { typedDaysInWords } from '../periods/typedDaysInWords.ts'
import type { DecideForm } from './decideForm.ts'
import { betweenMeetings, decideLabels, gatewayStateWords } from './requestWords.ts'

/** What two decisions on a request are compared by. */
export function decideComparison(meetings: readonly { id: string; meetsOn: string }[]): ComparedField<DecideForm>[] {
  const one = (name: keyof typeof decideLabels, inWords: (form: DecideForm) => string): ComparedField<DecideForm> => ({
    name, label: decideLabels[name], of: [name], inWords,
  })
  const meetingInWords = (chosen: string) => {
    const meeting = meetings.find(({ id }) => id === chosen)
    return meeting ? `Meeting of ${dayInWords(meeting.meetsOn)}` : 'Another meeting'
  }
  return [
    one('state', ({ state }) => (state ? gatewayStateWords[state] : '')),
    one('meeting', ({ meeting }) => (meeting ? meetingInWords(meeting) : betweenMeetings)),
    one('decidedOn', ({ decidedOn }) => typedDaysInWords(decidedOn)),
    one('decision', ({ decision }) => decision),
    one('owner', ({ owner }) => owner),
    one('dueOn', ({ dueOn }) => typedDaysInWords(dueOn)),
  ]
}
