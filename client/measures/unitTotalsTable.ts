import type { ChartColumn, ChartRow, ChartTable } from '../charts/chartTable.ts'
import type { NetworkImpactFacts } from './networkImpactDocument.ts'

const unit = 'disruptions'
type Limits = NetworkImpactFacts['units'][number]['headline']['gross']

/** A row a unit, in the order given: geographic. */
export function unitTotalsTable(units: NetworkImpactFacts['units']): ChartTable {
  return {
    columns: [
      { key: 'code', name: 'Unit', holds: 'text' },
      { key: 'name', name: 'Name', holds: 'text' },
      withLimits('gross', 'Gross'),
      withLimits('major', 'Major'),
      { key: 'moderate', name: 'Moderate', unit, holds: 'number' },
      { key: 'minor', name: 'Minor', unit, holds: 'number' },
      withLimits('negative', 'Negative'),
      { key: 'noImpact', name: 'No impact', unit, holds: 'number' },
      { key: 'supported', name: 'Supported, gross', unit, holds: 'number' },
    ],
    rows: units.map(({ unit: { code, name }, headline }) => ({
      code, name, ...limited('gross', headline.gross), ...limited('major', headline.major), moderate: headline.moderate.value,
      minor: headline.minor.value, ...limited('negative', headline.negative), noImpact: headline.noImpact.value,
      supported: headline.supportedGross.value,
    })),
  }
}

function withLimits(key: string, name: string): ChartColumn {
  return { key, name, unit, holds: 'number', limits: { lower: `${key}Lower`, upper: `${key}Upper` } }
}

/** To a hundredth: more would say more than is known. */
function limited(key: string, { value, lower, upper }: Limits): ChartRow {
  return { [key]: value, [`${key}Lower`]: Math.round(lower * 100) / 100, [`${key}Upper`]: Math.round(upper * 100) / 100 }
}
