import type { ReactNode } from 'react'
import { momentInWords } from '../periods/londonMoment.ts'
import { Timeline } from './Timeline.tsx'

export interface Version {
  version: number
  recordedAt: string
  recordedBy: { label: string }
  reason?: string | null
  isWithdrawn: boolean
  changes: readonly { field: string; fieldInWords: string; before?: string | null; after?: string | null }[]
}

export interface VersionHistoryProps {
  versions: readonly Version[]
  /** A link to the record as at a version's moment. */
  asAtLink: (version: Version) => ReactNode
}

/** Every version of a record: who, when, why, and what changed. Nothing is ever overwritten. */
export function VersionHistory({ versions, asAtLink }: VersionHistoryProps) {
  const items = versions.map((version) => ({
    key: String(version.version),
    title: `Version ${version.version}: ${whatWasDone(version)}`,
    by: version.recordedBy.label,
    when: momentInWords(version.recordedAt),
    children: (
      <>
        {version.reason ? <p className="govuk-body">Reason: {version.reason}</p> : null}
        {version.changes.length > 0 ? (
          <ul className="govuk-list govuk-list--bullet">
            {version.changes.map((change) => (
              <li key={change.field}>
                {change.fieldInWords}: from {change.before ?? 'not recorded'} to {change.after ?? 'not recorded'}
              </li>
            ))}
          </ul>
        ) : null}
        <p className="govuk-body">{asAtLink(version)}</p>
      </>
    ),
  }))
  return <Timeline items={items} />
}

function whatWasDone({ version, isWithdrawn }: Version): string {
  if (isWithdrawn) return 'withdrawn'
  return version === 1 ? 'recorded' : 'corrected'
}
