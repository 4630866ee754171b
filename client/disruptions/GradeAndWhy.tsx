import { momentInWords } from '../periods/londonMoment.ts'
import type { DisruptionRecordFragment } from '../graphql/generated/graphql.ts'
import { GradeTag } from '../parts/GradeTag.tsx'
import { Table } from '../parts/Table.tsx'
import { gradingKindWords } from './disruptionWords.ts'

type GradingOfRecord = DisruptionRecordFragment['gradings'][number]

/** The counted grade with its rule, and every grading that was ever made. */
export function GradeAndWhy({ disruption }: { disruption: DisruptionRecordFragment }) {
  return (
    <>
      <p className="govuk-body">
        Counted grade: <GradeTag grade={disruption.countedGrade} /> <span>({disruption.countedGradeRule})</span>
      </p>
      <Table
        name={`Gradings, version ${disruption.version}`}
        caption="Gradings of this disruption"
        isCaptionHidden
        rows={disruption.gradings}
        rowKey={(grading) => grading.id}
        columns={[
          { key: 'kind', heading: 'Grading', isRowHeading: true, cell: (grading) => gradingKindWords[grading.kind] },
          {
            key: 'grade',
            heading: 'Grade',
            cell: (grading) => (
              <>
                <GradeTag grade={grading.grade} />
                <div>{grading.isCounted ? 'counted' : 'not counted'}</div>
              </>
            ),
          },
          { key: 'reason', heading: 'Why', cell: reasonInWords },
          { key: 'criteria', heading: 'Criteria', cell: criteriaInWords },
          {
            key: 'who',
            heading: 'Recorded',
            cell: (grading) => `${momentInWords(grading.recordedAt)}, by ${grading.recordedBy.label}`,
          },
        ]}
      />
    </>
  )
}

/** Withheld and missing are different things, and neither is a blank. */
function reasonInWords({ reason, isReasonWithheld }: GradingOfRecord): string {
  if (isReasonWithheld) return 'A reason is recorded. Your role may not read it.'
  return reason ?? 'No reason is recorded.'
}

/** A version of the criteria by its code; a grading from before there were any says so. */
function criteriaInWords({ criteriaVersion }: GradingOfRecord): string {
  return criteriaVersion === 'BEFORE_CRITERIA' ? 'before criteria' : criteriaVersion
}
