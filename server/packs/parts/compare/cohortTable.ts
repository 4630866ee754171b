import { joinInWords } from '../../../facts/joinInWords.ts'
import { inAll, mayStillMove } from '../../../measures/longTerm/durability.ts'
import type { DurabilityQuarter } from '../../../measures/longTerm/durabilityByQuarter.ts'
import { textColumn } from '../../packColumn.ts'
import type { PackTable } from '../../packContent.ts'
import { heldCells, heldColumns } from './heldTable.ts'
import type { LastingFacts } from './lastingFacts.ts'
import { missingCell } from './missingCell.ts'

const withheld = 'Not told'

/** The share that held by quarter of disruption, so that recent ones are not judged early; null where nothing may be told. */
export function cohortTable({ network: { durabilityByQuarter } }: LastingFacts, months: readonly number[]): PackTable | null {
  if (durabilityByQuarter.length === 0) return null
  return {
    code: 'held-by-cohort',
    title: 'Share of check-backs that found the effect held, by quarter of disruption',
    columns: [textColumn('Quarter of disruption'), ...months.flatMap(heldColumns), textColumn('Standing')],
    rows: durabilityByQuarter.map((quarter) => [
      quarter.inWords, ...heldCells(quarter.durability, months, missingCell(withheld)), quarter.durability.length > 0 ? standingInWords(quarter) : missingCell(withheld),
    ]),
    notes: [
      ...(durabilityByQuarter.some(({ durability }) => durability.length === 0) ? ['Not told: it would tell of single records, or let them be worked out.'] : []),
      'Each row is a quarter in which disruptions took place, not in which somebody looked. It is of all units together.',
      'Provisional: some check-backs of that quarter are to come, or due within the days of grace, so the share may still move.',
    ],
    isOnPage: true,
  }
}

function standingInWords({ durability }: DurabilityQuarter): string {
  if (durability.every((one) => inAll(one) === 0)) return 'None due'
  const moving = durability.filter(mayStillMove).map(({ months }) => months)
  return moving.length === 0 ? 'Settled' : `Provisional after ${joinInWords(moving, 'and')} months`
}
