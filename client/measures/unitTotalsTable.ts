import type { ChartTable } from '../charts/chartTable.ts'
import { limitsInWords, numberInWords } from '../charts/numberInWords.ts'
import type { NetworkImpactFacts } from './networkImpactDocument.ts'

const unit = 'disruptions'
type Limits = NetworkImpactFacts['units'][number]['headline']['gross']

/** A row a unit, in the order given: geographic. */
export function unitTotalsTable(units: NetworkImpactFacts['units']): ChartTable {
  return {
    columns: [
      { key: 'code', name: 'Unit', holds: 'text' },
      { key: 'name', name: 'Name', holds: 'text' },
      { key: 'gross', name: 'Gross', unit, holds: 'number' },
      { key: 'major', name: 'Major', unit, holds: 'number' },
      { key: 'moderate', name: 'Moderate', unit, holds: 'number' },
      { key: 'minor', name: 'Minor', unit, holds: 'number' },
      { key: 'negative', name: 'Negative', unit, holds: 'number' },
      { key: 'noImpact', name: 'No impact', unit, holds: 'number' },
      { key: 'supported', name: 'Supported, gross', unit, holds: 'number' },
    ],
    rows: units.map(({ unit: { code, name }, headline }) => ({
      code, name, gross: withLimits(headline.gross), major: withLimits(headline.major), moderate: headline.moderate.value,
      minor: headline.minor.value, negative: withLimits(headline.negative), noImpact: headline.noImpact.value,
      supported: headline.supportedGross.value,
    })),
  }
}

function withLimits(count: Limits): string {
  return `${numberInWords(count.value)} (${limitsInWords(count)})`
}
