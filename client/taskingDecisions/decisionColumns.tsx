import { Link } from '@tanstack/react-router'
import type { TaskingDecisionsQuery } from '../graphql/generated/graphql.ts'
import { versionColumns } from '../lists/commonColumns.tsx'
import type { ListColumn } from '../lists/listColumn.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { AboutWhat } from './AboutWhat.tsx'
import { DecisionState } from './DecisionState.tsx'
import { aboutInWords, decisionLabels, decisionStateWords, standingInWords } from './decisionWords.ts'
import { MeetingLink } from './MeetingLink.tsx'

export type ListedDecision = TaskingDecisionsQuery['list']['edges'][number]['node']

const nothingToDo = 'nothing to do'

export const decisionColumn: ListColumn<ListedDecision> = {
  code: 'decision',
  heading: 'What was decided',
  text: ({ decision }) => decision,
  cell: ({ id, decision }) => <Link to="/decisions/$id" params={{ id }} className="govuk-link">{decision}</Link>,
}

/** @param today from it a decision is overdue by so many days */
export function decisionColumns(today: string): readonly ListColumn<ListedDecision>[] {
  return [
    {
      code: 'state',
      heading: 'State',
      text: (row) => standingInWords(row, today),
      cell: (row) => <DecisionState decision={row} today={today} />,
      file: [
        { heading: 'State', cell: ({ state }) => decisionStateWords[state] },
        { heading: 'Overdue', cell: ({ isOverdue }) => (isOverdue ? 'yes' : 'no') },
        { heading: decisionLabels.closingReason, cell: (row) => row.closingReason ?? { missing: notClosed(row) } },
      ],
    },
    { code: 'about', heading: 'About', text: aboutInWords, cell: (row) => <AboutWhat decision={row} /> },
    { code: 'owner', heading: 'Owner', text: ({ owner }) => owner ?? nothingToDo, file: [{ heading: 'Owner', cell: ({ owner }) => owner ?? { missing: nothingToDo } }] },
    {
      code: 'due',
      heading: 'By',
      orders: { ascending: 'DUE_SOONEST', descending: 'DUE_LATEST', first: 'ascending' },
      text: ({ dueOn }) => (dueOn ? dayInWords(dueOn) : nothingToDo),
      cell: ({ dueOn }) => <span className="lv-nowrap">{dueOn ? dayInWords(dueOn) : nothingToDo}</span>,
      file: [{ heading: 'By', cell: ({ dueOn }) => dueOn ?? { missing: nothingToDo } }],
    },
    {
      code: 'meeting',
      heading: 'Meeting',
      text: ({ meeting }) => dayInWords(meeting.meetsOn),
      cell: ({ meeting }) => <MeetingLink meeting={meeting} isDayOnly />,
      file: [{ heading: 'Meeting', cell: ({ meeting }) => meeting.meetsOn }],
    },
    {
      code: 'closedOn',
      heading: 'Done or dropped on',
      text: (row) => (row.closedOn ? dayInWords(row.closedOn) : notClosed(row)),
      file: [{ heading: 'Done or dropped on', cell: (row) => row.closedOn ?? { missing: notClosed(row) } }],
    },
    ...versionColumns<ListedDecision>({ ascending: 'RECORDED_OLDEST', descending: 'RECORDED_NEWEST', first: 'descending' }),
  ]
}

function notClosed({ state }: ListedDecision): string {
  return state === 'OPEN' ? 'still open' : nothingToDo
}
