import type { Headline } from '../../../measures/headline.ts'
import { estimateColumn, textColumn } from '../../packColumn.ts'
import type { PackCell, PackTable } from '../../packContent.ts'
import type { Compared } from './comparedFacts.ts'
import { missingCell } from './missingCell.ts'
import { allUnits, geographicOrder } from './namesOfRows.ts'

/** The table that later packs compare with: its code and its columns stay. */
export const gradesCode = 'grades'

const counts = [
  ['gross', 'Gross'], ['negative', 'Negative'], ['major', 'Major'], ['moderate', 'Moderate'], ['minor', 'Minor'], ['noImpact', 'No impact'], ['supportedGross', 'Supported'],
] as const satisfies readonly [keyof Headline, string][]

/**
 * Disruptions of each unit by counted grade, with the 95% limits of each count, and of all units together, each once.
 *
 * Checked in: test/unit/packs/parts/compare/counts.test.ts.
 */
export function gradesTable({ units, network, basis }: Pick<Compared, 'units' | 'network' | 'basis'>): PackTable {
  return {
    code: gradesCode,
    title: 'Disruptions led, by counted grade',
    columns: [textColumn('Unit'), ...counts.map(([, name]) => estimateColumn(name, 0))],
    rows: [
      ...units.map(({ unit, headline, missing }) => [unit.code, ...cellsOf(headline, missing)]),
      [allUnits, ...cellsOf(network.headline, whyNoneAtAll(units))],
    ],
    notes: [
      'Gross is major, moderate and minor together. Negative stands beside it and is never taken off it; no impact is in neither.',
      'Supported is gross that other units led and the unit supported: it is in no other column. Of all units together it is gross that had support, so that nothing counts twice.',
      'Limits are 95%: how wide chance alone is. A count is no rate: a larger unit has more of them.',
      ...(basis === 'AS_RECORDED' ? [] : ['A unit of which only some returns are there has counts of those alone: the table of returns says which.']),
      geographicOrder,
    ],
    isOnPage: true,
  }
}

function cellsOf(headline: Headline, missing: string | null): PackCell[] {
  return counts.map(([count]) => {
    const { value, lower, upper } = headline[count]
    return missing === null ? { value, lower, upper } : missingCell(missing)
  })
}

/** Why there is nothing of all units together: none of them has figures. A sum of nothing is no 0. */
export function whyNoneAtAll(units: readonly { missing: string | null }[]): string | null {
  const [first, ...others] = new Set(units.map(({ missing }) => missing))
  if (units.some(({ missing }) => missing === null)) return null
  return first && others.length === 0 ? first : 'No unit has figures'
}
