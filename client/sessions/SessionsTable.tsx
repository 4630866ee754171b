import { Table } from '../parts/Table.tsx'
import { momentInWords } from '../periods/londonMoment.ts'
import { deviceInWords } from './sessionsToEnd.ts'
import type { OwnOpenSession } from './sessionsToEnd.ts'
import './sessions.css'

interface SessionsTableProps {
  sessions: readonly OwnOpenSession[]
  onEnd: (session: OwnOpenSession) => void
}

export function SessionsTable({ sessions, onEnd }: SessionsTableProps) {
  return (
    <Table
      name="Your open sessions"
      caption="Open sessions, last used first"
      columns={[
        {
          key: 'device',
          heading: 'Browser',
          isRowHeading: true,
          cell: ({ device, isThisOne }) => (
            <>
              {device ?? 'Unknown browser'}
              {isThisOne ? <span className="lv-this-session">This one</span> : null}
            </>
          ),
        },
        {
          key: 'end',
          heading: 'End',
          cell: (session) =>
            session.isThisOne ? (
              'In use'
            ) : (
              <button type="button" className="lv-link-button" onClick={() => onEnd(session)}>
                End it
                <span className="govuk-visually-hidden">
                  : {deviceInWords(session)}, signed in {momentInWords(session.openedAt)}
                </span>
              </button>
            ),
        },
        { key: 'opened', heading: 'Signed in', cell: ({ openedAt }) => momentInWords(openedAt) },
        { key: 'seen', heading: 'Last used', cell: ({ lastSeenAt }) => momentInWords(lastSeenAt) },
        { key: 'ends', heading: 'Ends at the latest', cell: ({ endsAt }) => momentInWords(endsAt) },
      ]}
      rows={sessions}
      rowKey={({ id }) => id}
    />
  )
}
