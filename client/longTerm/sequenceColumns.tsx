import { Link } from '@tanstack/react-router'
import type { SequencesQuery } from '../graphql/generated/graphql.ts'
import { countColumn } from '../lists/commonColumns.tsx'
import type { ListColumn } from '../lists/listColumn.ts'
import { GradeTag } from '../parts/GradeTag.tsx'
import { gradeWords } from '../parts/gradeWords.ts'
import { GroupLink } from './GroupLink.tsx'
import { dayColumn, numberColumn } from './optionalColumn.ts'
import { endNames, outcomeNames } from './outcomeWords.ts'

export type ListedSequence = SequencesQuery['list']['edges'][number]['node']

/** Relief is listed over this many months, as most figures are. */
const reliefMonths = 12
const notHeld = 'held by another unit now'
const handedOver = 'group handed over'

export const firstDisruptionColumn: ListColumn<ListedSequence> = {
  code: 'first',
  heading: 'First disruption',
  text: ({ first }) => first.reference,
  cell: ({ first: { reference } }, asAt) => (
    <Link to="/disruptions/$reference" params={{ reference }} search={asAt ? { asAt } : {}} className="govuk-link lv-nowrap">
      {reference}
    </Link>
  ),
}

export const sequenceColumns: readonly ListColumn<ListedSequence>[] = [
  { code: 'group', heading: 'Group', text: ({ ocg }) => ocg?.alias ?? notHeld, cell: ({ ocg }, asAt) => <GroupLink group={ocg} asAt={asAt} none={notHeld} /> },
  dayColumn<ListedSequence>({ code: 'day', heading: 'Last day of effect', none: 'not known' }, ({ day }) => day),
  countColumn('disruptions', 'Disruptions', ({ disruptions }) => disruptions),
  {
    code: 'grade',
    heading: 'Grade of the first',
    text: ({ grade, hasNegative }) => `${gradeWords[grade]}${hasNegative && grade !== 'NEGATIVE' ? ', with a negative' : ''}`,
    cell: ({ grade, hasNegative }) => <><GradeTag grade={grade} />{hasNegative && grade !== 'NEGATIVE' ? ' with a negative' : null}</>,
  },
  { code: 'outcome', heading: 'What became of it', text: ({ outcome }) => outcomeNames[outcome] },
  numberColumn<ListedSequence>({ code: 'baseline', heading: 'Score before', none: orHandedOver('not measured') }, ({ baseline }) => baseline),
  numberColumn<ListedSequence>({ code: 'lastScore', heading: 'Last score', none: orHandedOver('not measured') }, ({ lastScore }) => lastScore),
  dayColumn<ListedSequence>({ code: 'fellOn', heading: 'Fell by', none: orHandedOver('not seen') }, ({ fellOn }) => fellOn),
  dayColumn<ListedSequence>({ code: 'recoveredOn', heading: 'Back by', none: orHandedOver('not seen') }, ({ recoveredOn }) => recoveredOn),
  dayColumn<ListedSequence>({ code: 'observedTo', heading: 'Observed to', none: orHandedOver('not observed') }, ({ observedTo }) => observedTo),
  { code: 'ended', heading: 'Ended by', text: (row) => (row.endedBy ? endNames[row.endedBy] : orHandedOver('not followed')(row)) },
  numberColumn<ListedSequence>({ code: 'relief', heading: `Relief over ${reliefMonths} months, score-days`, none: orHandedOver('not measured') }, reliefOf),
]

function reliefOf({ relief }: ListedSequence): number | null {
  const found = relief.find(({ months }) => months === reliefMonths)
  return found ? Math.round(found.scoreDays) : null
}

/** Scores and days of a group that was handed over are known to the unit that holds it now: they are neither missing nor none. */
function orHandedOver(none: string): (row: ListedSequence) => string {
  return ({ ocg }) => (ocg ? none : handedOver)
}
