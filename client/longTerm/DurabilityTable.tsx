import { cellInWords } from '../charts/cellInWords.ts'
import { textOf, type ChartColumn, type ChartRow, type ChartTable } from '../charts/chartTable.ts'
import { Figure } from '../charts/Figure.tsx'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import type { DurabilityFactsFragment } from '../graphql/generated/graphql.ts'
import type { FiguresShown } from '../measures/recordsSearch.ts'
import { inSentence } from '../parts/numberInWords.ts'
import { CheckBacksLink } from './CheckBacksLink.tsx'
import { checkBacksAsked } from './heldOpening.ts'
import { heldTitle } from './heldTitle.ts'
import { percentCells } from './percentOf.ts'

interface DurabilityTableProps {
  durability: readonly DurabilityFactsFragment[]
  origin: FigureOrigin
  opens: FiguresShown | null
}

/** Check-backs by horizon: every answer, and everything without one. */
export function DurabilityTable({ durability, origin, opens }: DurabilityTableProps) {
  return (
    <section className="lv-impact__section" aria-labelledby="durability">
      <h2 className="govuk-heading-m" id="durability">What check-backs found</h2>
      <Figure
        code="durability"
        title={heldTitle(durability)}
        measure="Check-backs of disruptions, by months after and what was found"
        origin={origin}
        table={durabilityTable(durability)}
        openCell={opens ? (row, column) => openCount(opens, row, column) : undefined}
        howToRead="Somebody of the unit that led looks again some months after a disruption, and records whether its effect was held, partly held, lost or unknown. The share is of held, partly held and lost together, with its 95% interval. Unknown, overdue and due ones are never filled in."
      />
    </section>
  )
}

function durabilityTable(durability: readonly DurabilityFactsFragment[]): ChartTable {
  return {
    columns: [
      { key: 'months', name: 'Looked at after', holds: 'text' },
      { key: 'share', name: 'Share held', unit: '%', holds: 'number', limits: { lower: 'shareLower', upper: 'shareUpper' } },
      { key: 'held', name: 'Held', holds: 'number' },
      { key: 'partlyHeld', name: 'Partly held', holds: 'number' },
      { key: 'lost', name: 'Lost', holds: 'number' },
      { key: 'unknown', name: 'Unknown', holds: 'number' },
      { key: 'overdue', name: 'Overdue', holds: 'number' },
      { key: 'due', name: 'Due', holds: 'number' },
      { key: 'notYetDue', name: 'Not yet due', holds: 'number' },
    ],
    rows: durability.map(({ months, held, partlyHeld, lost, unknown, overdue, due, notYetDue, heldShare, whyNoShare }) => ({
      months: `${months} months`, code: String(months), held, partlyHeld, lost, unknown, overdue, due, notYetDue,
      ...percentCells('share', heldShare, inSentence(whyNoShare ?? 'too few to say')),
    })),
  }
}

function openCount(opens: FiguresShown, row: ChartRow, column: ChartColumn) {
  const cell = row[column.key]
  const asked = checkBacksAsked(opens, column.key, Number(textOf(row, 'code')))
  if (!asked || typeof cell !== 'number' || cell === 0) return null
  return <CheckBacksLink asked={asked} what={`${column.name}, ${textOf(row, 'months')}`}>{cellInWords(cell, column)}</CheckBacksLink>
}
