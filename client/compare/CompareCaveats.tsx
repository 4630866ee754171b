/** What holds for every figure of a page; each file of a figure says it too. */
export function CompareCaveats({ caveats }: { caveats: readonly string[] }) {
  if (caveats.length === 0) return null
  return (
    <section className="lv-impact__section" aria-labelledby="made">
      <h2 className="govuk-heading-m" id="made">What to keep in mind</h2>
      <ul className="govuk-list govuk-list--bullet lv-impact__made">
        {[...new Set(caveats)].map((caveat) => <li key={caveat}>{caveat}</li>)}
      </ul>
    </section>
  )
}
