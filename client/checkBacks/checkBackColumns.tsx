import { Link } from '@tanstack/react-router'
import { DisruptionLink } from '../disruptions/DisruptionLink.tsx'
import { targetKindWords } from '../disruptions/disruptionWords.ts'
import { targetInWords } from '../disruptions/targetInWords.ts'
import type { CheckBacksQuery } from '../graphql/generated/graphql.ts'
import { namesOf } from '../lists/commonColumns.tsx'
import type { ListColumn } from '../lists/listColumn.ts'
import { GradeTag } from '../parts/GradeTag.tsx'
import { gradeWords } from '../parts/gradeWords.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { checkBackAddress } from './checkBackAddress.ts'
import { monthsInWords, resultWords, stateInWords } from './checkBackWords.ts'

export type ListedCheckBack = CheckBacksQuery['list']['edges'][number]['node']

export const disruptionColumn: ListColumn<ListedCheckBack> = {
  code: 'reference',
  heading: 'Disruption',
  text: ({ disruption }) => disruption.reference,
  cell: ({ disruption }, asAt) => <DisruptionLink reference={disruption.reference} asAt={asAt} />,
}

/** @param today the day as at which the list is: from it a check-back is overdue by so many days */
export function checkBackColumns(today: string): readonly ListColumn<ListedCheckBack>[] {
  return [
    {
      code: 'target',
      heading: 'Target',
      text: ({ disruption: { target } }) => (target.kind === 'OCG' ? target.label : targetInWords(target)),
      file: [
        { heading: 'Kind of target', cell: ({ disruption: { target } }) => targetKindWords[target.kind] },
        { heading: 'Target', cell: ({ disruption: { target } }) => target.label },
      ],
    },
    {
      code: 'grade',
      heading: 'Counted grade',
      text: ({ disruption }) => gradeWords[disruption.countedGrade],
      cell: ({ disruption }) => <GradeTag grade={disruption.countedGrade} />,
    },
    { code: 'tactics', heading: 'Tactics', text: ({ disruption }) => namesOf(disruption.tactics) },
    {
      code: 'months',
      heading: 'Check-back',
      text: ({ months }) => monthsInWords(months),
      cell: ({ months, disruption }, asAt) =>
        asAt ? monthsInWords(months) : (
          <Link {...checkBackAddress({ reference: disruption.reference, months })} className="govuk-link lv-nowrap">
            {monthsInWords(months)}<span className="govuk-visually-hidden"> of {disruption.reference}</span>
          </Link>
        ),
      file: [{ heading: 'Months after', cell: ({ months }) => months }],
    },
    {
      code: 'due',
      heading: 'Due on',
      orders: { ascending: 'DUE_ASCENDING', descending: 'DUE_DESCENDING', first: 'ascending' },
      text: ({ dueOn }) => dayInWords(dueOn),
      cell: ({ dueOn }) => <span className="lv-nowrap">{dayInWords(dueOn)}</span>,
      file: [{ heading: 'Due on', cell: ({ dueOn }) => dueOn }],
    },
    { code: 'state', heading: 'State', text: (row) => stateInWords(row, today) },
    { code: 'result', heading: 'Result', text: ({ result }) => (result ? resultWords[result] : 'not recorded') },
    {
      code: 'checkedOn',
      heading: 'Looked at on',
      text: ({ checkedOn }) => (checkedOn ? dayInWords(checkedOn) : 'not recorded'),
      file: [{ heading: 'Looked at on', cell: ({ checkedOn }) => checkedOn ?? { missing: 'not recorded' } }],
    },
    { code: 'effect', heading: 'Days of effect', text: ({ disruption }) => disruption.effect?.inWords, file: [{ heading: 'Days of effect', cell: ({ disruption }) => disruption.effect?.text ?? '' }] },
    { code: 'threats', heading: 'Threats', text: ({ disruption }) => namesOf(disruption.threats) },
    { code: 'forces', heading: 'Forces', text: ({ disruption }) => namesOf(disruption.forces) },
    { code: 'recordedBy', heading: 'Recorded by', text: ({ recordedBy }) => (recordedBy === null ? 'not recorded' : recordedBy?.label) },
  ]
}
