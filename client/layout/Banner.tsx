/** The classification of every page; first in the document. */
export function Banner({ inventedInWords }: { inventedInWords: string | null }) {
  return (
    <aside className="lv-banner" aria-label="Classification">
      <div className="govuk-width-container">
        <p>
          <strong>OFFICIAL-SENSITIVE</strong>
          {inventedInWords ? ` · ${inventedInWords.toLowerCase()}` : ''}
        </p>
      </div>
    </aside>
  )
}
