import type { ReactNode } from 'react'

export interface SummaryRow {
  name: string
  value: ReactNode
}

/** Facts of one record: name and value, in the order given. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="govuk-summary-list">
      {rows.map((row) => (
        <div key={row.name} className="govuk-summary-list__row">
          <dt className="govuk-summary-list__key">{row.name}</dt>
          <dd className="govuk-summary-list__value">{row.value}</dd>
        </div>
      ))}
    </dl>
  )
}
