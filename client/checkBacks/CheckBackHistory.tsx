import { Timeline } from '../parts/Timeline.tsx'
import { FieldChanges } from '../records/FieldChanges.tsx'
import { historyItems } from '../records/historyItems.ts'
import { shownChanges } from '../records/recordVersion.ts'
import type { RecordVersion } from '../records/recordVersion.ts'
import { versionMoment } from '../records/versionMoment.ts'

/** Every version of a check-back, newest first. It is no page of its own as at a past moment: the list is. */
export function CheckBackHistory({ versions }: { versions: readonly RecordVersion[] }) {
  const items = historyItems(versions, []).flatMap(({ version, done }) =>
    version
      ? [{
          key: `version ${version.version}`,
          title: `Version ${version.version}: ${done}`,
          by: version.recordedBy.label,
          when: versionMoment(version.recordedAt, versions),
          children: (
            <>
              {version.reason ? <p className="govuk-body">Reason: {version.reason}</p> : null}
              <FieldChanges changes={shownChanges(version)} />
            </>
          ),
        }]
      : [],
  )
  return (
    <>
      <h2 className="govuk-heading-m">History</h2>
      <Timeline items={items} />
    </>
  )
}
