import type { Cell, ChartColumn, ChartRow, ChartTable } from '../charts/chartTable.ts'
import { hasNoReturn } from './monthsNotDrawn.ts'
import type { NetworkImpactFacts } from './networkImpactDocument.ts'

const unit = 'disruptions'
type Limits = NetworkImpactFacts['units'][number]['headline']['gross']

interface ReturnsOfUnits {
  /** Returns that each unit was to send; null where the figures are as recorded. */
  expectedEach: number | null
  gapsFilled: boolean
}

const asRecorded: ReturnsOfUnits = { expectedEach: null, gapsFilled: false }
const noReturn: Cell = { missing: 'no return' }
const counts = ['gross', 'major', 'moderate', 'minor', 'negative', 'noImpact', 'supported']

/** A row a unit, in the order given: geographic. One without any return has no numbers, which is not 0. */
export function unitTotalsTable(units: NetworkImpactFacts['units'], { expectedEach, gapsFilled }: ReturnsOfUnits = asRecorded): ChartTable {
  return {
    columns: [
      { key: 'code', name: 'Unit', holds: 'text' },
      { key: 'name', name: 'Name', holds: 'text' },
      ...(expectedEach === null ? [] : [{ key: 'returns', name: 'Returns', holds: 'text' } as const]),
      withLimits('gross', 'Gross'),
      withLimits('major', 'Major'),
      { key: 'moderate', name: 'Moderate', unit, holds: 'number' },
      { key: 'minor', name: 'Minor', unit, holds: 'number' },
      withLimits('negative', 'Negative'),
      { key: 'noImpact', name: 'No impact', unit, holds: 'number' },
      { key: 'supported', name: 'Supported, gross', unit, holds: 'number' },
    ],
    rows: units.map(({ unit: { code, name }, headline, gaps }) => (expectedEach !== null && hasNoReturn(gaps, gapsFilled, expectedEach) ? {
      code, name, ...Object.fromEntries(counts.map((key) => [key, noReturn])), returns: returnsOf(gaps.length, expectedEach),
    } : {
      ...(expectedEach === null ? {} : { returns: returnsOf(gaps.length, expectedEach) }),
      code, name, ...limited('gross', headline.gross), ...limited('major', headline.major), moderate: headline.moderate.value,
      minor: headline.minor.value, ...limited('negative', headline.negative), noImpact: headline.noImpact.value,
      supported: headline.supportedGross.value,
    })),
  }
}

function returnsOf(gaps: number, expected: number): string {
  return `${expected - gaps} of ${expected}`
}

function withLimits(key: string, name: string): ChartColumn {
  return { key, name, unit, holds: 'number', limits: { lower: `${key}Lower`, upper: `${key}Upper` } }
}

/** To a hundredth: more would say more than is known. */
function limited(key: string, { value, lower, upper }: Limits): ChartRow {
  return { [key]: value, [`${key}Lower`]: Math.round(lower * 100) / 100, [`${key}Upper`]: Math.round(upper * 100) / 100 }
}
