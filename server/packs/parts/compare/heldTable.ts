import { type Durability, inAll, openInWords, unanswered } from '../../../measures/longTerm/durability.ts'
import { inThousands } from '../../../facts/inThousands.ts'
import { estimateColumn, numberColumn, textColumn } from '../../packColumn.ts'
import type { PackCell, PackColumn, PackTable } from '../../packContent.ts'
import type { LastingFacts } from './lastingFacts.ts'
import { missingCell } from './missingCell.ts'
import { allUnits, geographicOrder } from './namesOfRows.ts'

export const heldCode = 'held'

const tooFew = 'Too few to say'
const whyTooFew = 'Where nothing is said of the check-backs of a unit, there are so few that they would tell of single disruptions.'
const howToRead =
  'Somebody of the unit that led looks again some months after a disruption, and records whether its effect was held, partly held, lost or unknown. The share is of held, partly held and lost together, with its 95% interval. Unknown, due and overdue ones are never filled in.'

type Row = { name: string; durability: readonly Durability[] }

/** The share that held of each unit, of how many, and what has no answer. Checked in: test/unit/packs/parts/compare/lasting.test.ts. */
export function heldTable(facts: LastingFacts, months: readonly number[]): PackTable {
  return {
    code: heldCode,
    title: 'Share of check-backs that found the effect held, by unit',
    columns: [textColumn('Unit'), ...months.flatMap(heldColumns)],
    rows: rowsOf(facts).map(({ name, durability }) => [name, ...heldCells(durability, months, missingCell(tooFew))]),
    notes: [howToRead, whyTooFew, geographicOrder],
    isOnPage: true,
  }
}

/** Columns of the share held after so many months, and of what it is made of. */
export function heldColumns(months: number): PackColumn[] {
  return [estimateColumn(`Held after ${months} months (%)`, 1), textColumn(`Check-backs after ${months} months`)]
}

/** Their cells. @param withheld what stands where nothing may be said */
export function heldCells(durability: readonly Durability[], months: readonly number[], withheld: PackCell): PackCell[] {
  return months.flatMap((after) => {
    const one = durability.find((each) => each.months === after)
    return one ? [shareCell(one), inAll(one) > 0 ? madeInWords(one) : missingCell('None due')] : [withheld, withheld]
  })
}

/** The same check-backs as numbers, a row for each unit and number of months; only in the files. */
export function checkBacksTable(facts: LastingFacts, months: readonly number[]): PackTable {
  const counts = ['held', 'partlyHeld', 'lost', 'unknown', 'overdue', 'due', 'notYetDue'] as const
  return {
    code: 'check-backs',
    title: 'Check-backs by unit and by what was found',
    columns: [
      textColumn('Unit'), numberColumn('Looked at after so many months'), estimateColumn('Share held (%)', 1), numberColumn('Held'), numberColumn('Partly held'), numberColumn('Lost'),
      numberColumn('Unknown'), numberColumn('Overdue'), numberColumn('Due'), numberColumn('Not yet due'),
    ],
    rows: rowsOf(facts).flatMap(({ name, durability }) => months.map((after) => {
      const one = durability.find((each) => each.months === after)
      return one ? [name, after, shareCell(one), ...counts.map((count) => one[count])] : [name, after, ...Array.from({ length: 8 }, () => missingCell(tooFew))]
    })),
    notes: [howToRead, whyTooFew, geographicOrder],
    isOnPage: false,
  }
}

function rowsOf({ units, network }: LastingFacts): Row[] {
  return [...units.map(({ unit, durability }) => ({ name: unit.code, durability })), { name: allUnits, durability: network.durability }]
}

function shareCell({ heldShare, whyNoShare }: Durability): PackCell {
  if (!heldShare) return missingCell(whyNoShare ?? 'Too few to say')
  return { value: heldShare.share * 100, lower: heldShare.lower * 100, upper: heldShare.upper * 100 }
}

/** "31 of 53 held; 4 unknown, 2 overdue; 10 not yet due" */
function madeInWords(one: Durability): string {
  const answers = one.held + one.partlyHeld + one.lost
  return [
    answers > 0 ? `${inThousands(one.held)} of ${inThousands(answers)} held` : 'No answer',
    ...(unanswered(one) > 0 ? [openInWords(one)] : []),
    ...(one.notYetDue > 0 ? [`${inThousands(one.notYetDue)} not yet due`] : []),
  ].join('; ')
}
