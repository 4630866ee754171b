import type { ProgrammeRecordFragment } from '../graphql/generated/graphql.ts'
import { SummaryList } from '../parts/SummaryList.tsx'
import { momentInWords } from '../periods/londonMoment.ts'

export function ProgrammeFacts({ programme }: { programme: ProgrammeRecordFragment }) {
  return (
    <SummaryList
      rows={[
        { name: 'Name', value: programme.name },
        { name: 'Unit', value: programme.unit.name },
        { name: 'Stated target', value: statedTargetInWords(programme.statedTargetPercent) },
        { name: 'This version recorded', value: `${momentInWords(programme.recordedAt)}, by ${programme.recordedBy.label}` },
      ]}
    />
  )
}

/** A target is what a unit says of itself: Longview neither sets nor checks it. */
export function statedTargetInWords(percent: number | null | undefined): string {
  return typeof percent === 'number' ? `${percent}% change their behaviour. It is the unit’s own statement.` : 'none stated'
}
