import type { VersionChange } from './recordVersion.ts'
import { SideBySide } from './SideBySide.tsx'

/** What a version changed, field by field. */
export function FieldChanges({ changes }: { changes: readonly VersionChange[] }) {
  if (changes.length === 0) return null
  const fields = changes.map(({ field, fieldInWords, before, after }) => ({ key: field, name: fieldInWords, one: before, other: after }))
  return <SideBySide fields={fields} words={['Before', 'After']} />
}
