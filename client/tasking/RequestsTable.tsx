import { Link } from '@tanstack/react-router'
import { ConcernedGroup } from '../gateway/ConcernedGroup.tsx'
import { WantedBy } from '../gateway/WantedBy.tsx'
import type { MeetingRequestFragment } from '../graphql/generated/graphql.ts'
import { Table } from '../parts/Table.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { MeetingDecisions } from './MeetingDecisions.tsx'
import { requestStandingInWords } from './requestStandingInWords.ts'
import type { ShownMeeting } from './shownMeeting.ts'

interface RequestsTableProps {
  caption: string
  meeting: ShownMeeting
  requests: readonly MeetingRequestFragment[]
}

/** Requests of a meeting, one a row, each with what was decided and what can be. */
export function RequestsTable({ caption, meeting, requests }: RequestsTableProps) {
  return (
    <Table
      name={`Table: ${caption}`}
      caption={caption}
      isCaptionHidden
      rows={requests}
      rowKey={(request) => request.id}
      columns={[
        { key: 'force', heading: 'Force', isRowHeading: true, cell: (request) => <WhoAsks request={request} /> },
        // Second, so that it stands in sight on a narrow screen too.
        { key: 'state', heading: 'Decision', cell: (request) => <HowItStands request={request} meeting={meeting} /> },
        { key: 'help', heading: 'Help asked for', cell: (request) => <HelpAsked request={request} /> },
        {
          key: 'days', heading: 'Received',
          cell: (request) => <>{dayInWords(request.receivedOn)}{request.wantedBy ? <>; wanted by <WantedBy request={request} /></> : null}</>,
        },
      ]}
    />
  )
}

function HowItStands({ request, meeting: { id, state, decisions, mayCorrect, isWithdrawn } }: { request: MeetingRequestFragment; meeting: ShownMeeting }) {
  const mayRecord = mayCorrect && !isWithdrawn
  const which = `the request of ${request.force.name}, ${dayInWords(request.receivedOn)}`
  return (
    <>
      {requestStandingInWords(request, id)}
      <MeetingDecisions decisions={decisions.filter((decision) => decision.request?.id === request.id)} />
      {mayRecord && request.daysWaiting != null ? (
        <p className="lv-meeting__actions">
          <Link to="/gateway/$id/decide" params={{ id: request.id }} search={state === 'HELD' ? { meeting: id } : {}} className="govuk-link">
            Decide<span className="govuk-visually-hidden"> on {which}</span>
          </Link>
        </p>
      ) : null}
      {mayRecord && state === 'HELD' ? (
        <p className="lv-meeting__actions">
          <Link to="/tasking/$id/decisions/record" params={{ id }} search={{ request: request.id }} className="govuk-link">
            Record an action<span className="govuk-visually-hidden"> about {which}</span>
          </Link>
        </p>
      ) : null}
    </>
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
