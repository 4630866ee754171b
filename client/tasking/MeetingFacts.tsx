import type { MeetingRecordFragment } from '../graphql/generated/graphql.ts'
import { SummaryList } from '../parts/SummaryList.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { asAtInWords, momentInWords } from '../periods/londonMoment.ts'
import { cycleWords, meetingStateWords } from './taskingWords.ts'

/** The record of a meeting. */
export function MeetingFacts({ meeting }: { meeting: MeetingRecordFragment & { nextDueOn?: string } }) {
  const { unit, meetsOn, cycle, state, listedAt, nextDueOn, notes, recordedAt, recordedBy } = meeting
  return (
    <SummaryList
      rows={[
        { name: 'Unit', value: `${unit.name} (${unit.code})` },
        { name: 'Day', value: dayInWords(meetsOn) },
        { name: 'Cycle', value: `${cycleWords[cycle]}${nextDueOn ? `; the next one is due on ${dayInWords(nextDueOn)}` : ''}` },
        { name: 'State', value: meetingStateWords[state] },
        { name: 'List of groups', value: listedAt ? `as at ${asAtInWords(listedAt)}` : 'as of now, until the meeting is held' },
        { name: 'Notes', value: notes ?? 'none' },
        { name: 'This version recorded', value: `${momentInWords(recordedAt)}, by ${recordedBy.label}` },
      ]}
    />
  )
}
