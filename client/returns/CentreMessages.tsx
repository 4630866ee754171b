import type { WholeReturnFragment } from '../graphql/generated/graphql.ts'
import { momentInWords } from '../periods/londonMoment.ts'
import { centreMessages } from './centreMessages.ts'

/** What the centre wrote about the return since it was sent last; nothing where it wrote nothing. */
export function CentreMessages({ events }: { events: WholeReturnFragment['events'] }) {
  const messages = centreMessages(events)
  if (messages.length === 0) return null
  return (
    <section aria-labelledby="centre-wrote">
      <h2 className="govuk-heading-m" id="centre-wrote">What the centre wrote</h2>
      {messages.map(({ number, inWords, words, actedAt, actedBy }) => (
        <div key={number} className="govuk-inset-text">
          <p className="govuk-body">{words}</p>
          <p className="govuk-body lv-muted">{inWords}: {actedBy.label}, {momentInWords(actedAt)}</p>
        </div>
      ))}
    </section>
  )
}
