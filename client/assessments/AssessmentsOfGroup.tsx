import { Link } from '@tanstack/react-router'
import type { AssessmentsOfGroupFragment } from '../graphql/generated/graphql.ts'
import { Empty } from '../parts/Empty.tsx'
import { Table } from '../parts/Table.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { confidenceWords, scoreInWords } from './assessmentWords.ts'

interface AssessmentsOfGroupProps {
  group: AssessmentsOfGroupFragment
  asAt?: string | undefined
}

/** Every assessment of a group that stands, latest first, each with a link to its own page. */
export function AssessmentsOfGroup({ group: { assessments }, asAt }: AssessmentsOfGroupProps) {
  if (assessments.length === 0) return <Empty>No assessment is recorded.</Empty>
  const methods = new Set(assessments.map(({ method, methodVersion }) => `${method.code} ${methodVersion}`))
  return (
    <>
      {methods.size > 1 ? <p className="govuk-body">They are by different methods or versions: scores can be compared only within one.</p> : null}
      <Table
        name="Assessments"
        caption="Threat assessments, latest first"
        isCaptionHidden
        rows={assessments}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'day',
            heading: 'Day',
            isRowHeading: true,
            cell: ({ id, assessedOn }) => <Link to="/assessments/$id" params={{ id }} search={asAt ? { asAt } : {}} className="govuk-link">{dayInWords(assessedOn)}</Link>,
          },
          { key: 'score', heading: 'Score', isNumeric: true, cell: ({ score }) => scoreInWords(score) },
          { key: 'band', heading: 'Band', cell: ({ band }) => band },
          { key: 'method', heading: 'Method', cell: ({ method, methodVersion }) => `${method.name}, version ${methodVersion}` },
          { key: 'confidence', heading: 'Confidence', cell: ({ confidence }) => confidenceWords[confidence] },
          { key: 'why', heading: 'Why this score', cell: ({ whyThisScore }) => whyThisScore },
        ]}
      />
    </>
  )
}
