import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { Timeline } from '../parts/Timeline.tsx'
import { FieldChanges } from './FieldChanges.tsx'
import { historyItems } from './historyItems.ts'
import type { HistoryEvent } from './historyItems.ts'
import type { RecordAddress } from './recordAddress.ts'
import { shownChanges } from './recordVersion.ts'
import type { RecordVersion } from './recordVersion.ts'
import { versionMoment } from './versionMoment.ts'

interface RecordHistoryProps<Event extends HistoryEvent> {
  versions: readonly RecordVersion[]
  /** The record's own page, which can show it as at each version. */
  address: RecordAddress
  /** What else happened to the record: its gradings. */
  events?: readonly Event[]
  eventTitle?: (event: Event) => ReactNode
}

/** Every version of a record, newest first: who, when, why, and what changed. Nothing is ever overwritten. */
export function RecordHistory<Event extends HistoryEvent = never>(props: RecordHistoryProps<Event>) {
  const { versions, address, events = [], eventTitle = () => null } = props
  const items = historyItems(versions, events).map(({ version, done, together, event }) => {
    const { recordedAt, recordedBy } = version ?? event
    const when = versionMoment(recordedAt, versions)
    return {
      key: version ? `version ${version.version}` : `event ${event.id}`,
      title: version ? `Version ${version.version}: ${done}` : eventTitle(event),
      by: recordedBy.label,
      when,
      children: version ? (
        <>
          {version.reason ? <p className="govuk-body">Reason: {version.reason}</p> : null}
          <FieldChanges changes={shownChanges(version)} />
          {together.map((one) => (
            <p key={one.id} className="govuk-body">
              {eventTitle(one)}
            </p>
          ))}
          <p className="govuk-body">
            <Link {...address} search={{ asAt: recordedAt } as never} className="govuk-link">
              Show version {version.version}, as Longview knew it at {when}
            </Link>
          </p>
        </>
      ) : null,
    }
  })
  return (
    <>
      <h2 className="govuk-heading-m">History</h2>
      <Timeline items={items} />
    </>
  )
}
