import { Link } from '@tanstack/react-router'
import type { GatewayRequestsQuery } from '../graphql/generated/graphql.ts'
import { versionColumns } from '../lists/commonColumns.tsx'
import type { ColumnOrders, ListColumn } from '../lists/listColumn.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { MeetingLink } from '../taskingDecisions/MeetingLink.tsx'
import { ConcernedGroup, concernedInWords } from './ConcernedGroup.tsx'
import { betweenMeetings, decideLabels, gatewayStateWords, standingInWords } from './requestWords.ts'
import { WantedBy } from './WantedBy.tsx'

export type ListedRequest = GatewayRequestsQuery['list']['edges'][number]['node']

const undecided = 'not decided'

export const helpColumn: ListColumn<ListedRequest> = {
  code: 'helpAsked',
  heading: 'What the force asks for',
  text: ({ helpAsked }) => helpAsked,
  cell: ({ id, helpAsked }) => <Link to="/gateway/$id" params={{ id }} className="govuk-link">{helpAsked}</Link>,
}

export const requestColumns: readonly ListColumn<ListedRequest>[] = [
  {
    code: 'state',
    heading: 'State',
    text: standingInWords,
    file: [
      { heading: 'State', cell: ({ state }) => gatewayStateWords[state] },
      { heading: 'Days waiting', cell: ({ daysWaiting }) => daysWaiting ?? { missing: 'decided' } },
    ],
  },
  { code: 'force', heading: 'Force', text: ({ force }) => force.name },
  dayColumn('received', 'Received on', 'not recorded', ({ receivedOn }) => receivedOn, { ascending: 'RECEIVED_OLDEST', descending: 'RECEIVED_NEWEST', first: 'ascending' }),
  {
    ...dayColumn('wanted', 'Wanted by', 'no day named', ({ wantedBy }) => wantedBy, { ascending: 'WANTED_SOONEST', descending: 'WANTED_LATEST', first: 'ascending' }),
    cell: (row) => <WantedBy request={row} />,
  },
  { code: 'group', heading: 'Group', text: concernedInWords, cell: (row) => <ConcernedGroup request={row} /> },
  { code: 'threat', heading: 'Threat', text: ({ threat }) => threat?.name ?? 'none named' },
  dayColumn('decidedOn', 'Decided on', undecided, ({ decidedOn }) => decidedOn),
  {
    code: 'meeting',
    heading: 'Meeting',
    text: (row) => (row.meeting ? dayInWords(row.meeting.meetsOn) : withoutMeeting(row)),
    cell: (row) => (row.meeting ? <MeetingLink meeting={row.meeting} isDayOnly /> : withoutMeeting(row)),
    file: [{ heading: 'Meeting', cell: (row) => row.meeting?.meetsOn ?? { missing: withoutMeeting(row) } }],
  },
  { code: 'decision', heading: 'Decision', text: ({ decision }) => decision ?? undecided },
  { code: 'owner', heading: decideLabels.owner, text: ({ owner }) => owner ?? 'nobody leads' },
  dayColumn('begins', 'Help begins by', 'no help begins', ({ dueOn }) => dueOn),
  { code: 'forceReference', heading: 'The force’s reference', text: ({ forceReference }) => forceReference ?? 'none given' },
  ...versionColumns<ListedRequest>(),
]

function withoutMeeting({ state }: ListedRequest): string {
  return state === 'WAITING' ? undecided : betweenMeetings.toLowerCase()
}

/** A day, or the word that stands in its place; a file holds it in ISO 8601. */
function dayColumn(
  code: string,
  heading: string,
  missing: string,
  day: (row: ListedRequest) => string | null | undefined,
  orders?: ColumnOrders,
): ListColumn<ListedRequest> {
  const inWords = (row: ListedRequest) => {
    const known = day(row)
    return known ? dayInWords(known) : missing
  }
  return {
    code,
    heading,
    text: inWords,
    cell: (row) => <span className="lv-nowrap">{inWords(row)}</span>,
    file: [{ heading, cell: (row) => day(row) ?? { missing } }],
    ...(orders ? { orders } : {}),
  }
}
