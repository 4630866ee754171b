import type { ChartRow, ChartTable } from '../charts/chartTable.ts'
import type { ReliefTotalFactsFragment } from '../graphql/generated/graphql.ts'

export interface YearOfDisruption {
  financialYear: number
  inWords: string
  isProvisional: readonly boolean[]
  relief: readonly ReliefTotalFactsFragment[]
}

/** A row for each financial year of disruption and horizon: score-days observed, and the days of which nothing is known. */
export function reliefTable(years: readonly YearOfDisruption[]): ChartTable {
  return {
    columns: [
      { key: 'year', name: 'Year of disruption', holds: 'text' },
      { key: 'months', name: 'Over', holds: 'text' },
      { key: 'value', name: 'Relief observed', unit: 'score-days', holds: 'number' },
      { key: 'perSequence', name: 'For each sequence', unit: 'score-days', holds: 'number' },
      { key: 'sequences', name: 'Measured', unit: 'sequences', holds: 'number' },
      { key: 'complete', name: 'Observed to the end', unit: 'sequences', holds: 'number' },
      { key: 'observedDays', name: 'Observed', unit: 'days', holds: 'number' },
      { key: 'unobservedDays', name: 'Not known', unit: 'days', holds: 'number' },
      { key: 'toComeDays', name: 'Still to come', unit: 'days', holds: 'number' },
      { key: 'standing', name: 'Standing', holds: 'text' },
    ],
    rows: years.flatMap((year) => year.relief.map((each, index) => rowOf(year, each, year.isProvisional[index] ?? false))),
  }
}

function rowOf({ financialYear, inWords }: YearOfDisruption, relief: ReliefTotalFactsFragment, isProvisional: boolean): ChartRow {
  const { months, scoreDays, perSequence, sequences, complete, observedDays, unobservedDays, toComeDays } = relief
  const none = { missing: 'none measured' }
  return {
    year: inWords, period: String(financialYear), shortPeriod: `${String(financialYear).slice(2)}/${String(financialYear + 1).slice(2)}`,
    panel: String(months), months: `${months} months`,
    value: sequences === 0 ? none : Math.round(scoreDays),
    perSequence: perSequence === null || perSequence === undefined ? (sequences === 0 ? none : { missing: 'too few to say' }) : Math.round(perSequence),
    sequences, complete, observedDays, unobservedDays, toComeDays,
    provisional: isProvisional ? 'yes' : 'no',
    standing: isProvisional ? 'provisional' : 'settled',
  }
}
