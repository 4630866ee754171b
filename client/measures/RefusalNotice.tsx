import { Empty } from '../parts/Empty.tsx'

interface RefusalNoticeProps {
  refusal: { message: string; problems: readonly { field: string; message: string }[] }
}

/** The API's own words: why there are no figures, and how to mend it. */
export function RefusalNotice({ refusal }: RefusalNoticeProps) {
  return (
    <Empty>
      <h2 className="govuk-heading-s">These figures cannot be shown</h2>
      <p className="govuk-body">{refusal.message}</p>
      {refusal.problems.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {refusal.problems.map((problem) => <li key={`${problem.field}: ${problem.message}`}>{problem.message}</li>)}
        </ul>
      )}
    </Empty>
  )
}
