import { countOf } from '../parts/numberInWords.ts'
import './comparison.css'

/** So many stand open, in the API's order. One more alone is not folded. */
const atOnce = 6

/** What holds for every figure of a page, the first of it at once; each file of a figure says all of it too. */
export function CompareCaveats({ caveats }: { caveats: readonly string[] }) {
  if (caveats.length === 0) return null
  const all = [...new Set(caveats)]
  const open = all.length > atOnce + 1 ? all.slice(0, atOnce) : all
  const folded = all.slice(open.length)
  return (
    <section className="lv-impact__section" aria-labelledby="made">
      <h2 className="govuk-heading-m" id="made">What to keep in mind</h2>
      <Caveats caveats={open} />
      {folded.length > 0 && (
        <details className="govuk-details lv-caveats">
          <summary className="govuk-details__summary"><span className="govuk-details__summary-text">Show {countOf(folded.length, 'more point')} to keep in mind</span></summary>
          <div className="govuk-details__text"><Caveats caveats={folded} /></div>
        </details>
      )}
    </section>
  )
}

function Caveats({ caveats }: { caveats: readonly string[] }) {
  return (
    <ul className="govuk-list govuk-list--bullet lv-impact__made">
      {caveats.map((caveat) => <li key={caveat}>{caveat}</li>)}
    </ul>
  )
}
