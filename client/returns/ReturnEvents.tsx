import type { WholeReturnFragment } from '../graphql/generated/graphql.ts'
import { Timeline } from '../parts/Timeline.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { momentInWords } from '../periods/londonMoment.ts'

/** Everything that was done to a return, newest first. */
export function ReturnEvents({ events }: { events: WholeReturnFragment['events'] }) {
  return (
    <section aria-labelledby="history">
      <h2 className="govuk-heading-m" id="history">What was done to it</h2>
      {events.length === 0 ? <p className="govuk-body">Nothing was done to it yet.</p> : null}
      <Timeline
        items={events.map(({ number, inWords, actedAt, actedBy, words, extendedTo }) => ({
          key: String(number),
          title: inWords,
          by: actedBy.label,
          when: momentInWords(actedAt),
          children: (
            <>
              {extendedTo ? <p className="govuk-body">Until {dayInWords(extendedTo)}</p> : null}
              {words ? <p className="govuk-body">{words}</p> : null}
            </>
          ),
        }))}
      />
    </section>
  )
}
