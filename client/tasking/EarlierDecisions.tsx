import { dayInWords } from '../periods/dayInWords.ts'
import { londonDay } from '../periods/londonMoment.ts'
import { DecisionsTable } from '../taskingDecisions/DecisionsTable.tsx'
import type { ShownMeeting } from './shownMeeting.ts'

/** What was open after the meeting before, with what became of it: looked at first. */
export function EarlierDecisions({ meeting: { earlierDecisions, previous, listedAt } }: { meeting: ShownMeeting }) {
  return (
    <section aria-labelledby="earlier">
      <h2 className="govuk-heading-m" id="earlier">To look at again</h2>
      {earlierDecisions.length > 0 ? (
        <p className="govuk-body">
          Decisions of earlier meetings that were open after the last one, {listedAt ? `as they stood at the list, on ${dayInWords(londonDay(listedAt))}` : 'as they stand now'}. The longest due first.
        </p>
      ) : null}
      <DecisionsTable
        caption="Decisions of earlier meetings, the longest due first"
        decisions={earlierDecisions}
        none={previous ? `No decision was open after the meeting of ${dayInWords(previous.meetsOn)}.` : 'No meeting was held before this one.'}
        asAt={listedAt}
      />
    </section>
  )
}
