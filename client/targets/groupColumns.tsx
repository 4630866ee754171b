import { Link } from '@tanstack/react-router'
import type { GroupsQuery } from '../graphql/generated/graphql.ts'
import { countColumn, namesOf, versionColumns } from '../lists/commonColumns.tsx'
import type { ListColumn } from '../lists/listColumn.ts'
import { RecordCell } from '../lists/RecordCell.tsx'
import { dayInWords } from '../periods/dayInWords.ts'
import { assessedColumn } from './assessedColumn.ts'
import { statusWords, urnInWords } from './groupWords.ts'

export type ListedGroup = GroupsQuery['list']['edges'][number]['node']

export const aliasColumn: ListColumn<ListedGroup> = {
  code: 'alias',
  heading: 'Group',
  orders: { ascending: 'ALIAS_ASCENDING', descending: 'ALIAS_DESCENDING', first: 'ascending' },
  text: (row) => row.alias,
  cell: ({ id, alias, isWithdrawn }, asAt) => (
    <RecordCell isWithdrawn={isWithdrawn}>
      <Link to="/groups/$id" params={{ id }} search={asAt ? { asAt } : {}} className="govuk-link">
        {alias}
      </Link>
    </RecordCell>
  ),
}

export const groupColumns: readonly ListColumn<ListedGroup>[] = [
  {
    code: 'urn',
    heading: 'URN',
    orders: { ascending: 'URN_ASCENDING', descending: 'URN_DESCENDING', first: 'ascending' },
    text: urnInWords,
    file: [
      { heading: 'URN', cell: ({ urn }) => urn ?? { missing: 'no URN yet' } },
      { heading: 'URN is provisional', cell: ({ urn, isUrnProvisional }) => (urn ? (isUrnProvisional ? 'yes' : 'no') : { missing: 'no URN yet' }) },
    ],
  },
  { code: 'status', heading: 'Status', text: (row) => statusWords[row.status] },
  { code: 'force', heading: 'Owning force', text: (row) => row.owningForce?.name ?? 'not recorded' },
  { code: 'threats', heading: 'Threats', text: ({ threats }) => namesOf(threats) },
  assessedColumn,
  countColumn('gross', 'Gross', ({ counts }) => counts?.gross),
  countColumn('major', 'Major', ({ counts }) => counts?.major),
  countColumn('moderate', 'Moderate', ({ counts }) => counts?.moderate),
  countColumn('minor', 'Minor', ({ counts }) => counts?.minor),
  countColumn('noImpact', 'No impact', ({ counts }) => counts?.noImpact),
  countColumn('negative', 'Negative', ({ counts }) => counts?.negative),
  {
    code: 'mappedOn',
    heading: 'Mapped on',
    orders: { ascending: 'MAPPED_OLDEST', descending: 'MAPPED_NEWEST', first: 'descending' },
    text: ({ mappedOn }) => (mappedOn === null ? 'not recorded' : mappedOn && dayInWords(mappedOn)),
    file: [{ heading: 'Mapped on', cell: ({ mappedOn }) => mappedOn ?? { missing: 'not recorded' } }],
  },
  { code: 'unit', heading: 'Unit', text: ({ unit }) => unit?.code },
  ...versionColumns<ListedGroup>(),
]
