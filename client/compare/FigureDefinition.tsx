import './comparison.css'

/** How a figure is made, in words. */
export interface Definition {
  /** "Gross per million residents" */
  name: string
  /** Which version of the definition it is, where it has versions. */
  version?: number
  counts: string
  dividedBy: string
  /** How values, intervals and limits are reckoned. */
  method: string
}

/** What is counted, what it is divided by, and how its intervals and limits are made. */
export function FigureDefinition({ name, version, counts, dividedBy, method }: Definition) {
  return (
    <details className="govuk-details lv-definition">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Show the definition<span className="govuk-visually-hidden"> of {name}</span></span>
      </summary>
      <div className="govuk-details__text">
        <dl>
          <dt>Measure</dt>
          <dd>{version === undefined ? name : `${name}, version ${version} of its definition`}</dd>
          <dt>Counts</dt>
          <dd>{counts}</dd>
          <dt>Divided by</dt>
          <dd>{dividedBy}</dd>
          <dt>Method</dt>
          <dd>{method}</dd>
        </dl>
      </div>
    </details>
  )
}
