/** At most two sentences, computed by the API; the page adds none of its own. */
export function Findings({ findings }: { findings: readonly string[] }) {
  if (findings.length === 0) return null
  return <p className="govuk-body lv-impact__findings">{findings.slice(0, 2).join(' ')}</p>
}
