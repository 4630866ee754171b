import type { TaskingMeetingState } from '../graphql/generated/graphql.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { RequestsTable } from './RequestsTable.tsx'
import type { ShownMeeting } from './shownMeeting.ts'

const noRequest: Record<TaskingMeetingState, string> = {
  PLANNED: 'No request waits.',
  HELD: 'None of those that waited at the moment of the list is left to decide.',
}

/** Requests of forces: those that wait or are deferred, and apart those that were decided, which are looked at again once. */
export function RequestsToDecide({ meeting }: { meeting: ShownMeeting }) {
  const { state, requests, previous } = meeting
  const undecided = requests.filter(isUndecided)
  const decided = requests.filter((request) => !isUndecided(request))
  return (
    <section aria-labelledby="requests">
      <h2 className="govuk-heading-m" id="requests">Requests of forces</h2>
      <h3 className="govuk-heading-s">To decide</h3>
      {undecided.length === 0 ? <p className="govuk-body">{noRequest[state]}</p> : (
        <RequestsTable caption="Requests of forces to decide, the longest waiting first" meeting={meeting} requests={undecided} />
      )}
      {decided.length > 0 ? (
        <>
          <h3 className="govuk-heading-s">{previous ? `Decided in the meeting of ${dayInWords(previous.meetsOn)} or since` : 'Decided'}</h3>
          <RequestsTable caption="Requests of forces that were decided" meeting={meeting} requests={decided} />
        </>
      ) : null}
    </section>
  )
}

function isUndecided({ state }: ShownMeeting['requests'][number]): boolean {
  return state === 'WAITING' || state === 'DEFERRED'
}
