import { goToField } from '../parts/goToField.ts'
import type { Problem } from '../parts/problem.ts'

/**
 * Fields that were not saved as they stand, each with a link. As the error summary of a form that is sent, but the focus stays
 * where somebody types, since the page saves by itself.
 */
export function RefusedFields({ problems }: { problems: readonly Problem[] }) {
  if (problems.length === 0) return null
  return (
    <div className="govuk-error-summary" role="alert">
      <h2 className="govuk-error-summary__title">There is a problem</h2>
      <div className="govuk-error-summary__body">
        <ul className="govuk-list govuk-error-summary__list">
          {problems.map(({ field, message }) => (
            <li key={`${field} ${message}`}>
              <a href={`#${field}`} onClick={(event) => goToField(event, field)}>{message}</a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  )
}
