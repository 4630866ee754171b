/** What holds for every figure of the page. */
export function KeepInMind({ caveats }: { caveats: readonly string[] }) {
  if (caveats.length === 0) return null
  return (
    <section className="lv-impact__section" aria-labelledby="caveats">
      <h2 className="govuk-heading-m" id="caveats">What to keep in mind</h2>
      <ul className="govuk-list govuk-list--bullet lv-impact__made">{[...new Set(caveats)].map((caveat) => <li key={caveat}>{caveat}</li>)}</ul>
    </section>
  )
}
