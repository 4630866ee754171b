import { Timeline } from '../parts/Timeline.tsx'
import { FieldChanges } from '../records/FieldChanges.tsx'
import { shownChanges, whatWasDone } from '../records/recordVersion.ts'
import type { RecordVersion } from '../records/recordVersion.ts'
import { versionMoment } from '../records/versionMoment.ts'

/** Every version of a plan action, newest first. */
export function PlanActionHistory({ versions }: { versions: readonly RecordVersion[] }) {
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
