import type { DisruptionRecordFragment } from '../graphql/generated/graphql.ts'
import { DisruptionCredit, DisruptionFacts } from './DisruptionFacts.tsx'
import { GradeAndWhy } from './GradeAndWhy.tsx'
import { OutcomesTable } from './OutcomesTable.tsx'

/** One whole version, to compare with another. */
export function VersionView({ record }: { record: DisruptionRecordFragment }) {
  return (
    <>
      <DisruptionFacts disruption={record} />
      <DisruptionCredit disruption={record} />
      <OutcomesTable outcomes={record.outcomes} version={record.version} />
      <GradeAndWhy disruption={record} />
    </>
  )
}
