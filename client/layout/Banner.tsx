import { classification } from '../exports/classification.ts'

const inventedPart = (inventedInWords: string | null) => (inventedInWords ? ` · ${inventedInWords.toLowerCase()}` : '')

/** The same in one line of text, for the margins of paper. */
export function classificationInWords(inventedInWords: string | null): string {
  return `${classification}${inventedPart(inventedInWords)}`
}

/** The classification of every page; first in the document. */
export function Banner({ inventedInWords }: { inventedInWords: string | null }) {
  return (
    <aside className="lv-banner" aria-label="Classification">
      <div className="govuk-width-container">
        <p>
          <strong>{classification}</strong>
          {inventedPart(inventedInWords)}
        </p>
      </div>
    </aside>
  )
}
