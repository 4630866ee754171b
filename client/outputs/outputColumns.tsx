import { Link } from '@tanstack/react-router'
import type { OutputsQuery } from '../graphql/generated/graphql.ts'
import { daysColumn, versionColumns } from '../lists/commonColumns.tsx'
import type { ListColumn } from '../lists/listColumn.ts'
import { RecordCell } from '../lists/RecordCell.tsx'
import { numberInWords } from '../parts/numberInWords.ts'
import { outputKindWords } from './outputWords.ts'
import { reachedInWords } from './reachedInWords.ts'

export type ListedOutput = OutputsQuery['list']['edges'][number]['node']

export const referenceColumn: ListColumn<ListedOutput> = {
  code: 'reference',
  heading: 'Reference',
  text: (row) => row.reference,
  cell: ({ reference, isWithdrawn }, asAt) => (
    <RecordCell isWithdrawn={isWithdrawn}>
      <Link to="/outputs/$reference" params={{ reference }} search={asAt ? { asAt } : {}} className="govuk-link lv-nowrap">
        {reference}
      </Link>
    </RecordCell>
  ),
}

export const outputColumns: readonly ListColumn<ListedOutput>[] = [
  {
    code: 'title',
    heading: 'Title',
    orders: { ascending: 'TITLE_ASCENDING', descending: 'TITLE_DESCENDING', first: 'ascending' },
    text: (row) => row.title,
  },
  { code: 'kind', heading: 'Kind', text: (row) => outputKindWords[row.kind] },
  { code: 'strand', heading: 'Strand', text: (row) => row.strand.name },
  daysColumn(
    { code: 'held', heading: 'Held', orders: { ascending: 'HELD_OLDEST', descending: 'HELD_NEWEST', first: 'descending' } },
    (row) => row.held,
  ),
  { code: 'audience', heading: 'Audience', text: (row) => row.audience.name },
  {
    code: 'reached',
    heading: 'People reached',
    isNumeric: true,
    text: reachedInWords,
    file: [{ heading: 'People reached', cell: ({ peopleReached }) => peopleReached ?? { missing: 'not counted' } }],
  },
  {
    code: 'answered',
    heading: 'Answered of sent',
    isNumeric: true,
    text: ({ questionnaire }) =>
      questionnaire ? `${numberInWords(questionnaire.answered)} of ${numberInWords(questionnaire.sent)}` : 'not asked',
    file: [
      { heading: 'Questionnaires sent', cell: ({ questionnaire }) => questionnaire?.sent ?? { missing: 'not asked' } },
      { heading: 'Questionnaires answered', cell: ({ questionnaire }) => questionnaire?.answered ?? { missing: 'not asked' } },
    ],
  },
  { code: 'threat', heading: 'Threat', text: ({ threat }) => threat?.name },
  { code: 'force', heading: 'Force', text: ({ force }) => (force === null ? 'across forces' : force?.name) },
  { code: 'programme', heading: 'Programme', text: ({ programme }) => (programme === null ? 'none' : programme?.name) },
  { code: 'disruption', heading: 'Disruption', text: ({ disruption }) => (disruption === null ? 'none' : disruption?.reference) },
  { code: 'unit', heading: 'Unit', text: ({ unit }) => unit?.code },
  ...versionColumns<ListedOutput>({ ascending: 'RECORDED_OLDEST', descending: 'RECORDED_NEWEST', first: 'descending' }),
]
