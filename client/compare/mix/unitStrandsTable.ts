import type { ChartColumn, ChartRow, ChartTable } from '../../charts/chartTable.ts'
import { inSentence } from '../../parts/numberInWords.ts'
import type { MixFacts } from './mixDocument.ts'
import { shareCells, shareColumn } from './shareCells.ts'
import { nothingLed, tooFew } from './strandTable.ts'

type UnitStrands = MixFacts['byStrandOfUnits'][number]

/** A row a unit in geographic order, with the share of each strand of its gross; words where a unit has none. */
export function unitStrandsTable(units: readonly UnitStrands[], strands: readonly { code: string; name: string }[]): ChartTable {
  return {
    columns: [
      { key: 'code', name: 'Unit', holds: 'text' },
      { key: 'name', name: 'Name', holds: 'text' },
      ...strands.map(({ code, name }): ChartColumn => ({ key: code, name: `${name}, share of gross`, ...shareColumn, limits: { lower: `${code}Lower`, upper: `${code}Upper` } })),
      { key: 'gross', name: 'Gross', unit: 'disruptions', holds: 'number' },
      { key: 'negative', name: 'Negative', unit: 'disruptions', holds: 'number' },
    ],
    rows: units.toSorted((one, other) => one.unit.position - other.unit.position).map((each) => rowOf(each, strands)),
  }
}

function rowOf({ unit, byStrand, whyNoDetail }: UnitStrands, strands: readonly { code: string }[]): ChartRow {
  const why = { missing: inSentence(whyNoDetail ?? tooFew) }
  const sum = (key: 'gross' | 'negative') => (byStrand.length > 0 ? byStrand.reduce((total, { counts }) => total + counts[key], 0) : why)
  const shares = strands.map(({ code }) => shareCells(code, byStrand.find((row) => row.code === code)?.share, whyNoDetail ? why.missing : nothingLed))
  return { code: unit.code, name: unit.name, ...Object.assign({}, ...shares) as ChartRow, gross: sum('gross'), negative: sum('negative') }
}
