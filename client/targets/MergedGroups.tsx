import { Link } from '@tanstack/react-router'
import { GradeTag } from '../parts/GradeTag.tsx'
import { Table } from '../parts/Table.tsx'
import type { GroupLife } from './taskingSheet/groupLife.ts'

interface MergedGroupsProps {
  mergedFrom: GroupLife['effect']['mergedFrom']
  asAt: string | undefined
}

/** Disruptions of groups that were merged into this one: shown with it, and measured with their own group. */
export function MergedGroups({ mergedFrom, asAt }: MergedGroupsProps) {
  if (mergedFrom.length === 0) return null
  const search = asAt ? { asAt } : {}
  return (
    <>
      <h2 className="govuk-heading-m">Disruptions of groups merged into it</h2>
      <p className="govuk-body">
        Shown with this group, and measured with the group that each was against:{' '}
        {mergedFrom.map(({ id, alias, disruptions }, index) => (
          <span key={id}>
            {index > 0 ? '; ' : ''}
            <Link to="/groups/$id" params={{ id }} search={search} className="govuk-link">{alias}</Link> ({disruptions.totalCount})
          </span>
        ))}
        .
      </p>
      <Table
        name="Disruptions of groups merged into it"
        caption="Newest 20 of each group"
        rows={mergedFrom.flatMap(({ alias, disruptions }) => disruptions.edges.map(({ node }) => ({ alias, ...node })))}
        rowKey={({ reference }) => reference}
        columns={[
          {
            key: 'reference', heading: 'Reference', isRowHeading: true,
            cell: ({ reference }) => <Link to="/disruptions/$reference" params={{ reference }} search={search} className="govuk-link lv-nowrap">{reference}</Link>,
          },
          { key: 'group', heading: 'Group', cell: ({ alias }) => alias },
          { key: 'effect', heading: 'Days of effect', cell: ({ effect }) => effect.inWords },
          { key: 'grade', heading: 'Counted grade', cell: ({ countedGrade }) => <GradeTag grade={countedGrade} /> },
          { key: 'tactics', heading: 'Tactics', cell: ({ tactics }) => tactics.map(({ name }) => name).join('; ') },
        ]}
      />
    </>
  )
}
