/** One field that a version changed, in words; null is "nothing entered". */
export interface VersionChange {
  field: string
  fieldInWords: string
  before?: string | null
  after?: string | null
}

/** One version in a record's history. */
export interface RecordVersion {
  version: number
  recordedAt: string
  recordedBy: { label: string }
  reason?: string | null
  isWithdrawn: boolean
  changes: readonly VersionChange[]
}

/**
 * What a version did to its record: "withdrawn", "merged into EMSOU-2026-0142".
 *
 * @param before the version before it; none for the first, or where it is not known
 */
export function whatWasDone(version: RecordVersion, before: RecordVersion | undefined): string {
  if (version.version === 1) return version.isWithdrawn ? 'recorded and withdrawn' : 'recorded'
  const wasWithdrawn = before?.isWithdrawn ?? false
  if (version.isWithdrawn && !wasWithdrawn) return mergedIntoWords(version) ?? 'withdrawn'
  if (!version.isWithdrawn && wasWithdrawn) return shownChanges(version).length > 0 ? 'restored and corrected' : 'restored'
  return 'corrected'
}

/** "merged into EMSOU-2026-0142", where the version did that. */
export function mergedIntoWords({ changes }: RecordVersion): string | null {
  const into = changes.find(({ field }) => field === 'mergedInto')?.after
  return into ? `merged into ${into}` : null
}

/** The changes beside those that the version's title tells already. */
export function shownChanges({ changes }: RecordVersion): VersionChange[] {
  return changes.filter(({ field }) => field !== 'isWithdrawn' && field !== 'mergedInto')
}
