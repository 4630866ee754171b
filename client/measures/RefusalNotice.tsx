import { Empty } from '../parts/Empty.tsx'

interface RefusalNoticeProps {
  refusal: { message: string; problems: readonly { field: string; message: string }[] }
}

/** The API's own words: why there are no figures, and how to mend it. */
export function RefusalNotice({ refusal }: RefusalNoticeProps) {
  const others = refusal.problems.filter((problem) => problem.message !== refusal.message)
  return (
    <Empty>
      <h2 className="govuk-heading-s">These figures cannot be shown</h2>
      <p className="govuk-body">{refusal.message}</p>
      {others.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {others.map((problem) => <li key={`${problem.field}: ${problem.message}`}>{problem.message}</li>)}
        </ul>
      )}
    </Empty>
  )
}
