import type { UnitStrands } from '../../../comparison/mix/mix.ts'
import { geographicOrder } from '../compare/namesOfRows.ts'
import { reasonInShort, tooFewInFull } from '../reasonInShort.ts'
import { numberColumn, textColumn } from '../../packColumn.ts'
import type { PackCell, PackTable } from '../../packContent.ts'
import { shareCell, shareColumn } from './shareCell.ts'
import { nothingLed } from './strandsTable.ts'

/**
 * A row a unit in geographic order: the share of each strand of its gross. Unit: disruptions.
 *
 * @param strands of the reference data, in their order
 * @param missing why a unit has no figures at all, by its code; null of one that has
 * Checked in: test/unit/packs/parts/mixSection.test.ts.
 */
export function unitStrandsTable(
  units: readonly UnitStrands[], strands: readonly { code: string; name: string }[], missing: ReadonlyMap<string, string | null>,
): PackTable {
  return {
    code: 'mix-strands-of-units',
    title: 'Strand balance of each unit',
    columns: [textColumn('Unit'), ...strands.map(({ name }) => shareColumn(`${name}, share of gross (%)`)), numberColumn('Gross'), numberColumn('Negative')],
    rows: units.map((each) => [each.unit.code, ...cellsOf(each, strands, missing.get(each.unit.code) ?? each.whyNoDetail)]),
    notes: [geographicOrder, 'Intervals: Wilson, 95%; intervals that overlap need not be a difference.', ...tooFewInFull(units.map(({ whyNoDetail }) => whyNoDetail))],
    isOnPage: true,
  }
}

function cellsOf({ byStrand }: UnitStrands, strands: readonly { code: string }[], why: string | null): PackCell[] {
  if (why !== null) return [...strands, 'gross', 'negative'].map(() => reasonInShort(why))
  const sum = (key: 'gross' | 'negative') => byStrand.reduce((total, { counts }) => total + counts[key], 0)
  return [...strands.map(({ code }) => shareCell(byStrand.find((row) => row.code === code)?.share, nothingLed)), sum('gross'), sum('negative')]
}
