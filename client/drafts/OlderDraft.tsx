/** A draft of a correction may have been begun before somebody else corrected the record. */
export function OlderDraft({ startedFrom, standing }: { startedFrom: number; standing: number }) {
  if (startedFrom >= standing) return null
  return (
    <p className="govuk-inset-text">
      This draft was begun from version {startedFrom}; version {standing} stands now. When you send it, you see both sides
      and choose.
    </p>
  )
}
