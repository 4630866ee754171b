import { dayInWords } from '../periods/dayInWords.ts'
import { londonDay } from '../periods/londonMoment.ts'
import { MeetingDecisionsTable } from './MeetingDecisionsTable.tsx'
import type { ShownMeeting } from './MeetingView.tsx'

/** What was open after the meeting before, with what became of it: looked at first. */
export function EarlierDecisions({ meeting: { earlierDecisions, previous, listedAt } }: { meeting: ShownMeeting }) {
  const day = listedAt ? londonDay(listedAt) : undefined
  return (
    <section aria-labelledby="earlier">
      <h2 className="govuk-heading-m" id="earlier">To look at again</h2>
      {earlierDecisions.length === 0 ? (
        <p className="govuk-body">
          {previous ? `No decision was open after the meeting of ${dayInWords(previous.meetsOn)}.` : 'No meeting was held before this one.'}
        </p>
      ) : (
        <>
          <p className="govuk-body">
            Decisions of earlier meetings that were open after the last one, {day ? `as they stood at the list, on ${dayInWords(day)}` : 'as they stand now'}. The longest due first.
          </p>
          <MeetingDecisionsTable caption="Decisions of earlier meetings, the longest due first" decisions={earlierDecisions} day={day} ofMeetings />
        </>
      )}
    </section>
  )
}
