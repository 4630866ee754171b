import type { ChartTable } from '../charts/chartTable.ts'
import { drawnNumber, textOf } from '../charts/chartTable.ts'
import { countOf, numberInWords } from '../parts/numberInWords.ts'

/** The relief observed over 12 months in all years together, and how many of the years may still grow. */
export function reliefTitle({ rows }: ChartTable): string {
  const months = rows.map((row) => textOf(row, 'panel')).find((panel) => panel === '12') ?? (rows[0] && textOf(rows[0], 'panel'))
  const ofHorizon = rows.filter((row) => textOf(row, 'panel') === months)
  const measured = ofHorizon.reduce((sum, row) => sum + (drawnNumber(row, 'sequences') ?? 0), 0)
  if (measured === 0) return 'No relief could be measured'
  const total = ofHorizon.reduce((sum, row) => sum + (drawnNumber(row, 'value') ?? 0), 0)
  const provisional = ofHorizon.filter((row) => row['provisional'] === 'yes').length
  const may = provisional > 0 ? `; ${countOf(provisional, 'year')} of ${numberInWords(ofHorizon.length)} may still grow` : ''
  return `${numberInWords(total)} score-days of relief observed over ${months} months, from ${countOf(measured, 'sequence')}${may}`
}
