import { Timeline } from '../parts/Timeline.tsx'
import { FieldChanges } from './FieldChanges.tsx'
import { shownChanges, whatWasDone } from './recordVersion.ts'
import type { RecordVersion } from './recordVersion.ts'
import { versionMoment } from './versionMoment.ts'

/** Every version of a record that is no page of its own as at a past moment, newest first. */
export function VersionHistory({ versions }: { versions: readonly RecordVersion[] }) {
  return (
    <>
      <h2 className="govuk-heading-m">History</h2>
      <Timeline
        items={versions.map((version, index) => ({
          key: `${version.version}`,
          title: `Version ${version.version}: ${whatWasDone(version, versions[index + 1])}`,
          by: version.recordedBy.label,
          when: versionMoment(version.recordedAt, versions),
          children: (
            <>
              {version.reason ? <p className="govuk-body">Reason: {version.reason}</p> : null}
              <FieldChanges changes={shownChanges(version)} />
            </>
          ),
        }))}
      />
    </>
  )
}
