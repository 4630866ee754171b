import type { WholeReturnFragment } from '../graphql/generated/graphql.ts'
import { FigureTable } from './FigureTable.tsx'
import { nothingInWords } from './returnWords.ts'

/** While a return is prepared again, or waits for acceptance again: the figures that stand as accepted until then, for whoever compares. */
export function AcceptedFigures({ shown: { acceptedFigures, unit, period } }: { shown: WholeReturnFragment }) {
  if (!acceptedFigures) return null
  return (
    <section aria-labelledby="accepted-figures">
      <h2 className="govuk-heading-m" id="accepted-figures">Figures that stand as accepted</h2>
      <p className="govuk-body">They stand until the centre accepts the return again.</p>
      {acceptedFigures.map((figure) => (
        <details key={figure.code} className="govuk-details">
          <summary className="govuk-details__summary"><span className="govuk-details__summary-text">{figure.name}, as accepted</span></summary>
          {figure.cells.length > 0 ? (
            <FigureTable figure={figure} unit={unit.code} period={period.code} opensRecords={false} mayAsk={false} isAccepted />
          ) : (
            <p className="govuk-body">{nothingInWords(figure)}</p>
          )}
        </details>
      ))}
    </section>
  )
}
