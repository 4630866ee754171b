import type { DisruptionRecordFragment } from '../graphql/generated/graphql.ts'
import { SummaryList } from '../parts/SummaryList.tsx'
import { SideBySide } from '../records/SideBySide.tsx'
import { comparedFacts } from './comparedFacts.ts'
import { DisruptionLink } from './DisruptionLink.tsx'

/** Two records beside each other: first what differs, then what is the same. */
export function DisruptionComparison({ one, other }: { one: DisruptionRecordFragment; other: DisruptionRecordFragment }) {
  const facts = comparedFacts(one, other)
  const same = facts.filter(({ isSame }) => isSame)
  return (
    <>
      <p className="govuk-body">
        Open <DisruptionLink reference={one.reference} /> or <DisruptionLink reference={other.reference} /> in full.
      </p>
      <h2 className="govuk-heading-m">What differs</h2>
      <SideBySide
        words={[one.reference, other.reference]}
        fields={facts.filter(({ isSame }) => !isSame).map(({ name, one: first, other: second }) => ({ key: name, name, one: first, other: second }))}
      />
      <h2 className="govuk-heading-m">What is the same</h2>
      <SummaryList rows={same.map(({ name, one: value }) => ({ name, value }))} />
    </>
  )
}
