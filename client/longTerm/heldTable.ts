import type { ChartRow, ChartTable } from '../charts/chartTable.ts'
import type { DurabilityFactsFragment } from '../graphql/generated/graphql.ts'
import { inSentence } from '../parts/numberInWords.ts'
import { shortMonth } from '../periods/dayInWords.ts'
import { percentCells } from './percentOf.ts'

export interface QuarterOfDisruption {
  from: string
  inWords: string
  isProvisional: readonly boolean[]
  durability: readonly DurabilityFactsFragment[]
}

/** A row for each quarter of disruption and horizon: the share that held, and everything that is not known yet beside it. */
export function heldTable(quarters: readonly QuarterOfDisruption[]): ChartTable {
  return {
    columns: [
      { key: 'quarter', name: 'Quarter of disruption', holds: 'text' },
      { key: 'months', name: 'Looked at after', holds: 'text' },
      { key: 'value', name: 'Share held', unit: '%', holds: 'number', limits: { lower: 'lower', upper: 'upper' } },
      { key: 'held', name: 'Held', holds: 'number' },
      { key: 'partlyHeld', name: 'Partly held', holds: 'number' },
      { key: 'lost', name: 'Lost', holds: 'number' },
      { key: 'unknown', name: 'Unknown', holds: 'number' },
      { key: 'overdue', name: 'Overdue', holds: 'number' },
      { key: 'due', name: 'Due', holds: 'number' },
      { key: 'notYetDue', name: 'Not yet due', holds: 'number' },
      { key: 'standing', name: 'Standing', holds: 'text' },
    ],
    rows: quarters.flatMap((quarter) => quarter.durability.map((each, index) => rowOf(quarter, each, quarter.isProvisional[index] ?? false))),
  }
}

function rowOf({ from, inWords }: QuarterOfDisruption, durability: DurabilityFactsFragment, isProvisional: boolean): ChartRow {
  const { months, held, partlyHeld, lost, unknown, overdue, due, notYetDue, heldShare, whyNoShare } = durability
  const { share: value = { missing: '' }, shareLower: lower = value, shareUpper: upper = value } = percentCells('share', heldShare, inSentence(whyNoShare ?? 'none due'))
  return {
    quarter: inWords, period: from, shortPeriod: shortMonth(from), panel: String(months), months: `${months} months`,
    value, lower, upper, held, partlyHeld, lost, unknown, overdue, due, notYetDue,
    provisional: isProvisional ? 'yes' : 'no',
    standing: isProvisional ? 'provisional' : 'settled',
  }
}
