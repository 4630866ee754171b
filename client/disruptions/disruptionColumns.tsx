import { Link } from '@tanstack/react-router'
import type { DisruptionsQuery } from '../graphql/generated/graphql.ts'
import { daysColumn, namesOf, versionColumns } from '../lists/commonColumns.tsx'
import type { ListColumn } from '../lists/listColumn.ts'
import { RecordCell } from '../lists/RecordCell.tsx'
import { GradeTag } from '../parts/GradeTag.tsx'
import { gradeWords } from '../parts/gradeWords.ts'
import { targetKindWords } from './disruptionWords.ts'
import { outcomesInWords } from './outcomesInWords.ts'
import { targetInWords } from './targetInWords.ts'

export type ListedDisruption = DisruptionsQuery['list']['edges'][number]['node']

export const referenceColumn: ListColumn<ListedDisruption> = {
  code: 'reference',
  heading: 'Reference',
  orders: { ascending: 'REFERENCE_ASCENDING', descending: 'REFERENCE_DESCENDING', first: 'ascending' },
  text: (row) => row.reference,
  cell: ({ reference, isWithdrawn }, asAt) => (
    <RecordCell isWithdrawn={isWithdrawn}>
      <Link to="/disruptions/$reference" params={{ reference }} search={asAt ? { asAt } : {}} className="govuk-link lv-nowrap">
        {reference}
      </Link>
    </RecordCell>
  ),
}

export const disruptionColumns: readonly ListColumn<ListedDisruption>[] = [
  daysColumn(
    { code: 'effect', heading: 'Days of effect', orders: { ascending: 'EFFECT_OLDEST', descending: 'EFFECT_NEWEST', first: 'descending' } },
    (row) => row.effect,
  ),
  {
    code: 'target',
    heading: 'Target',
    text: ({ target }) => (target.kind === 'OCG' ? target.label : targetInWords(target)),
    file: [
      { heading: 'Kind of target', cell: ({ target }) => targetKindWords[target.kind] },
      { heading: 'Target', cell: ({ target }) => target.label },
    ],
  },
  { code: 'threats', heading: 'Threats', text: ({ threats }) => namesOf(threats) },
  {
    code: 'grade',
    heading: 'Counted grade',
    text: ({ countedGrade }) => gradeWords[countedGrade],
    cell: ({ countedGrade }) => <GradeTag grade={countedGrade} />,
  },
  { code: 'leadUnit', heading: 'Led by', text: ({ unit }) => unit.code },
  {
    code: 'supportingUnits',
    heading: 'Supported by',
    text: ({ supportingUnits }) => supportingUnits.map(({ code }) => code).join('; ') || 'no unit',
  },
  { code: 'strand', heading: 'Strand', text: ({ strand }) => strand?.name },
  { code: 'tactics', heading: 'Tactics', text: ({ tactics }) => namesOf(tactics) },
  { code: 'forces', heading: 'Forces', text: ({ forces }) => namesOf(forces) },
  { code: 'outcomes', heading: 'Outcomes', text: ({ outcomes }) => outcomes && outcomesInWords(outcomes) },
  { code: 'operation', heading: 'Operation', text: ({ operationName }) => (operationName === null ? 'no name recorded' : operationName) },
  { code: 'ownReference', heading: "Unit's own reference", text: ({ ownReference }) => (ownReference === null ? 'none recorded' : ownReference) },
  ...versionColumns<ListedDisruption>({ ascending: 'RECORDED_OLDEST', descending: 'RECORDED_NEWEST', first: 'descending' }),
]
