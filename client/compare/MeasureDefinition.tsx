import type { DefinitionFactsFragment } from '../graphql/generated/graphql.ts'
import './comparison.css'

interface MeasureDefinitionProps {
  definition: Omit<DefinitionFactsFragment, 'code'>
}

/** What is counted, what it is divided by, how its limits are made, and which version of the definition that is. */
export function MeasureDefinition({ definition: { name, counts, dividedBy, method, version } }: MeasureDefinitionProps) {
  return (
    <details className="govuk-details lv-definition">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Show the definition<span className="govuk-visually-hidden"> of {name}</span></span>
      </summary>
      <div className="govuk-details__text">
        <dl>
          <dt>Measure</dt>
          <dd>{name}, version {version} of its definition</dd>
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
