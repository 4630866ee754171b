import { Link } from '@tanstack/react-router'
import type { CheckBacksOfDisruptionFragment } from '../graphql/generated/graphql.ts'
import { checkBackAddress } from './checkBackAddress.ts'
import { monthsInWords, resultInWords } from './checkBackWords.ts'

/** What was recorded of the same disruption after other numbers of months. */
export function EarlierCheckBacks({ disruption, but }: { disruption: CheckBacksOfDisruptionFragment; but: number }) {
  const { reference } = disruption
  const recorded = (disruption.checkBacks ?? []).filter(({ months, result }) => months !== but && result)
  return (
    <>
      <h3 className="govuk-heading-s">Other check-backs of this disruption</h3>
      {recorded.length === 0 ? <p className="govuk-body">None is recorded.</p> : (
        <ul className="govuk-list govuk-list--bullet">
          {recorded.map((one) => (
            <li key={one.id}>
              <Link {...checkBackAddress({ reference, months: one.months })} className="govuk-link">{monthsInWords(one.months)}</Link>: {resultInWords(one)}. {one.whyThisResult}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
