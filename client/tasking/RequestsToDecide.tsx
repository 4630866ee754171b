import { Link } from '@tanstack/react-router'
import { ConcernedGroup } from '../gateway/ConcernedGroup.tsx'
import type { MeetingRequestFragment, TaskingMeetingState } from '../graphql/generated/graphql.ts'
import { Table } from '../parts/Table.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { MeetingDecisions } from './MeetingDecisions.tsx'
import { requestStandingInWords } from './requestStandingInWords.ts'
import type { ShownMeeting } from './shownMeeting.ts'

const noRequest: Record<TaskingMeetingState, string> = {
  PLANNED: 'No request waits.',
  HELD: 'No request waited at the moment of the list, and this meeting decided on none.',
}

/** Requests of forces that wait, and those that this meeting decided. */
export function RequestsToDecide({ meeting }: { meeting: ShownMeeting }) {
  const { id, state, requests, decisions, mayCorrect, isWithdrawn } = meeting
  const mayRecord = mayCorrect && !isWithdrawn
  return (
    <section aria-labelledby="requests">
      <h2 className="govuk-heading-m" id="requests">Requests of forces</h2>
      {requests.length === 0 ? <p className="govuk-body">{noRequest[state]}</p> : (
        <Table
          name="Table of requests"
          caption="Requests of forces, the longest waiting first"
          isCaptionHidden
          rows={requests}
          rowKey={(request) => request.id}
          columns={[
            { key: 'force', heading: 'Force', isRowHeading: true, cell: (request) => <WhoAsks request={request} /> },
            { key: 'help', heading: 'Help asked for', cell: (request) => <HelpAsked request={request} /> },
            {
              key: 'days', heading: 'Received', cell: ({ receivedOn, wantedBy }) => `${dayInWords(receivedOn)}${wantedBy ? `; wanted by ${dayInWords(wantedBy)}` : ''}`,
            },
            {
              key: 'state', heading: 'Decision',
              cell: (request) => (
                <>
                  {requestStandingInWords(request, id)}
                  <MeetingDecisions decisions={decisions.filter((decision) => decision.request?.id === request.id)} />
                  {mayRecord && request.daysWaiting != null ? (
                    <p className="lv-meeting__actions">
                      <Link to="/gateway/$id/decide" params={{ id: request.id }} search={state === 'HELD' ? { meeting: id } : {}} className="govuk-link">
                        Decide<span className="govuk-visually-hidden"> on the request of {request.force.name}, {dayInWords(request.receivedOn)}</span>
                      </Link>
                    </p>
                  ) : null}
                  {mayRecord && state === 'HELD' ? (
                    <p className="lv-meeting__actions">
                      <Link to="/tasking/$id/decisions/record" params={{ id }} search={{ request: request.id }} className="govuk-link">
                        Record an action<span className="govuk-visually-hidden"> about the request of {request.force.name}, {dayInWords(request.receivedOn)}</span>
                      </Link>
                    </p>
                  ) : null}
                </>
              ),
            },
          ]}
        />
      )}
    </section>
  )
}

function WhoAsks({ request: { id, force, forceReference } }: { request: MeetingRequestFragment }) {
  return (
    <>
      <Link to="/gateway/$id" params={{ id }} className="govuk-link">{force.name}</Link>
      {forceReference ? <span className="lv-meeting__small">{forceReference}</span> : null}
    </>
  )
}

function HelpAsked({ request }: { request: MeetingRequestFragment }) {
  const { helpAsked, isAboutOcg, threat } = request
  return (
    <>
      {helpAsked}
      {isAboutOcg || threat ? (
        <span className="lv-meeting__small">
          {isAboutOcg ? <ConcernedGroup request={request} /> : null}
          {isAboutOcg && threat ? '; ' : null}
          {threat?.name}
        </span>
      ) : null}
    </>
  )
}
