import { Link } from '@tanstack/react-router'
import type { RefObject } from 'react'
import type { PersonRowFragment } from '../graphql/generated/graphql.ts'
import { numberInWords } from '../parts/numberInWords.ts'
import { Table } from '../parts/Table.tsx'
import { momentInWords } from '../periods/londonMoment.ts'
import { lastDayInWords } from './grantInWords.ts'
import { personStanding, roleNow } from './personStanding.ts'
import './people.css'

interface PeopleTableProps {
  people: readonly PersonRowFragment[]
  ref: RefObject<HTMLDivElement | null>
}

export function PeopleTable({ people, ref }: PeopleTableProps) {
  return (
    <Table
      ref={ref}
      name="List of people"
      caption="People by how they are shown"
      isCaptionHidden
      columns={[
        {
          key: 'label',
          heading: 'Person and code',
          isRowHeading: true,
          cell: ({ code, label }) => (
            <>
              <Link to="/settings/people/$code" params={{ code }} className="govuk-link">
                {label}
              </Link>
              <span className="lv-people-code">{code}</span>
            </>
          ),
        },
        {
          key: 'role',
          heading: 'Role today',
          cell: (person) => (
            <>
              {roleNow(person)}
              <span className="lv-people-standing">{personStanding(person)}</span>
            </>
          ),
        },
        { key: 'until', heading: 'Last day', cell: ({ grantNow }) => <span className="lv-people-day">{grantNow ? lastDayInWords(grantNow) : 'No role today'}</span> },
        { key: 'seen', heading: 'Last seen', cell: ({ lastSeenAt }) => (lastSeenAt ? momentInWords(lastSeenAt) : 'Never signed in') },
        { key: 'sessions', heading: 'Open sessions', isNumeric: true, cell: ({ openSessions }) => numberInWords(openSessions) },
      ]}
      rows={people}
      rowKey={({ id }) => id}
    />
  )
}
