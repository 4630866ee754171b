import { Link } from '@tanstack/react-router'
import { momentInWords } from '../periods/londonMoment.ts'
import type { DisruptionQuery } from '../graphql/generated/graphql.ts'
import { VersionHistory } from '../parts/VersionHistory.tsx'
import { DisruptionCredit, DisruptionFacts } from './DisruptionFacts.tsx'
import { GradeAndWhy } from './GradeAndWhy.tsx'
import { OutcomesTable } from './OutcomesTable.tsx'

interface DisruptionViewProps {
  disruption: NonNullable<DisruptionQuery['disruption']>
  asAt?: string | undefined
}

export function DisruptionView({ disruption, asAt }: DisruptionViewProps) {
  const { reference } = disruption
  const mayChange = disruption.mayCorrect && !asAt && !disruption.isWithdrawn
  return (
    <>
      {disruption.isWithdrawn ? (
        <div className="govuk-inset-text" role="note">
          Withdrawn: it counts in no figure. Reason: {disruption.reason ?? 'not recorded'}
        </div>
      ) : null}
      {mayChange ? (
        <div className="lv-actions">
          <Link to="/disruptions/$reference/correct" params={{ reference }} className="govuk-button govuk-button--secondary">
            Correct
          </Link>
          <Link to="/disruptions/$reference/withdraw" params={{ reference }} className="govuk-button govuk-button--secondary">
            Withdraw
          </Link>
        </div>
      ) : null}
      <h2 className="govuk-heading-m">Facts</h2>
      <DisruptionFacts disruption={disruption} asAt={asAt} />
      <h2 className="govuk-heading-m">Grade and why</h2>
      <GradeAndWhy disruption={disruption} />
      <h2 className="govuk-heading-m">Outcomes</h2>
      <OutcomesTable outcomes={disruption.outcomes} version={disruption.version} />
      <h2 className="govuk-heading-m">Credit</h2>
      <DisruptionCredit disruption={disruption} />
      <h2 className="govuk-heading-m">History</h2>
      <VersionHistory
        versions={disruption.history}
        asAtLink={({ version, recordedAt }) => (
          <Link to="/disruptions/$reference" params={{ reference }} search={{ asAt: recordedAt }} className="govuk-link">
            Show version {version}, as Longview knew it at {momentInWords(recordedAt)}
          </Link>
        )}
      />
    </>
  )
}
