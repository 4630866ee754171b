import { Link } from '@tanstack/react-router'
import { momentInWords } from '../periods/londonMoment.ts'
import type { OutputQuery } from '../graphql/generated/graphql.ts'
import { VersionHistory } from '../parts/VersionHistory.tsx'
import { OutputFacts } from './OutputFacts.tsx'
import { QuestionnaireView } from './QuestionnaireView.tsx'

interface OutputViewProps {
  output: NonNullable<OutputQuery['output']>
  asAt?: string | undefined
}

export function OutputView({ output, asAt }: OutputViewProps) {
  const { reference } = output
  const mayChange = output.mayCorrect && !asAt && !output.isWithdrawn
  return (
    <>
      {output.isWithdrawn ? (
        <div className="govuk-inset-text" role="note">
          Withdrawn: it counts in no figure. Reason: {output.reason ?? 'not recorded'}
        </div>
      ) : null}
      {mayChange ? (
        <div className="lv-actions">
          <Link to="/outputs/$reference/correct" params={{ reference }} className="govuk-button govuk-button--secondary">
            Correct
          </Link>
          <Link to="/outputs/$reference/withdraw" params={{ reference }} className="govuk-button govuk-button--secondary">
            Withdraw
          </Link>
        </div>
      ) : null}
      <h2 className="govuk-heading-m">Facts</h2>
      <OutputFacts output={output} />
      <h2 className="govuk-heading-m">Questionnaire</h2>
      <QuestionnaireView questionnaire={output.questionnaire} version={output.version} />
      <h2 className="govuk-heading-m">History</h2>
      <VersionHistory
        versions={output.history}
        asAtLink={({ version, recordedAt }) => (
          <Link to="/outputs/$reference" params={{ reference }} search={{ asAt: recordedAt }} className="govuk-link">
            Show version {version}, as Longview knew it at {momentInWords(recordedAt)}
          </Link>
        )}
      />
    </>
  )
}
