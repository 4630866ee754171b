import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { ProgrammesQuery } from '../graphql/generated/graphql.ts'
import { useService } from '../layout/viewer.ts'
import { countOf, numberInWords } from '../parts/numberInWords.ts'
import { Table } from '../parts/Table.tsx'
import type { Column } from '../parts/Table.tsx'
import { outputsOf } from './outputsOf.ts'
import { answeredInWords, askedOutputsInWords, changeOf, isRunning, pointsInWords, uncountedInWords, whyMissing, yearInWords, yearsInWords } from './yearWords.ts'
import type { ProgrammeYear } from './yearWords.ts'

type Row = ProgrammesQuery['programmes'][number]

/** Reach stands only beside the answers and the change of the same year. */
export function ProgrammesTable({ programmes }: { programmes: readonly Row[] }) {
  const { today } = useService()
  const columns: Column<Row>[] = [
    {
      key: 'name',
      heading: 'Programme',
      isRowHeading: true,
      cell: ({ id, name, isWithdrawn }) => (
        <>
          <Link to="/outputs/programmes/$id" params={{ id }} className="govuk-link">
            {name}
          </Link>
          {isWithdrawn ? <div>Withdrawn</div> : null}
        </>
      ),
    },
    { key: 'outputs', heading: 'Outputs', isNumeric: true, cell: (row) => numberInWords(outputsOf(row)) },
    { key: 'years', heading: 'Financial years', cell: ({ years }) => yearsInWords(years) },
    { key: 'latest', heading: 'Latest year', cell: inLatest((year) => (isRunning(year, today) ? `${yearInWords(year)}, so far` : yearInWords(year))) },
    { key: 'reached', heading: 'Reached in it', cell: inLatest(reachedInYear) },
    { key: 'answered', heading: 'Answered (95% interval)', cell: inLatest(answeredInYear) },
    { key: 'intention', heading: 'Change in intention', cell: inLatest((year) => changedInYear(year, 'INTENTION')) },
    { key: 'behaviour', heading: 'Change in behaviour at follow-up', cell: inLatest((year) => changedInYear(year, 'BEHAVIOUR_AT_FOLLOW_UP')) },
  ]
  return (
    <Table
      name="Programmes"
      caption={`${countOf(programmes.length, 'programme')}, by name; changes are in the share saying yes, in percentage points with their 95% interval`}
      columns={columns}
      rows={programmes}
      rowKey={({ id }) => id}
    />
  )
}

function inLatest(words: (year: ProgrammeYear) => string): (row: Row) => ReactNode {
  return ({ years }) => {
    const latest = years.at(-1)
    return latest ? words(latest) : 'no year yet'
  }
}

function reachedInYear(year: ProgrammeYear): string {
  if (typeof year.peopleReached !== 'number') return 'nobody counted'
  const people = countOf(year.peopleReached, 'person', 'people')
  return year.outputsWithoutCount > 0 ? `${people}; ${uncountedInWords(year)}` : people
}

/** An answer to few questionnaires is not one of the whole programme. */
function answeredInYear(year: ProgrammeYear): string {
  return year.shareAnswered ? `${answeredInWords(year)}; ${askedOutputsInWords(year)} outputs asked` : answeredInWords(year)
}

function changedInYear(year: ProgrammeYear, measures: 'INTENTION' | 'BEHAVIOUR_AT_FOLLOW_UP'): string {
  const found = changeOf(year, measures)
  return found?.change ? pointsInWords(found.change) : whyMissing(found)
}
