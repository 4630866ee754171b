import { pointsInWords } from '../../../comparison/change/pointsInWords.ts'
import { numberColumn, textColumn } from '../../packColumn.ts'
import type { PackTable } from '../../packContent.ts'
import { changeRuleWords } from './changeRuleWords.ts'
import type { PackSeries } from './packSeries.ts'

/**
 * A row for each special cause of each series; null where no rule found any.
 *
 * Checked in: test/unit/packs/parts/change/changeTables.test.ts.
 */
export function specialCausesTable(series: readonly PackSeries[], notes: string[]): PackTable | null {
  const rows = series.flatMap(({ of, measureInWords, signals, points }) => signals.map(({ rule, points: at, inWords }, index) => {
    const own = at.flatMap((place) => points[place]?.period ?? [])
    return [of, measureInWords, index + 1, pointsInWords(own), changeRuleWords[rule], inWords]
  }))
  if (rows.length === 0) return null
  return {
    code: 'special-causes',
    title: 'Special causes: what is unlike what a series does by itself',
    columns: [textColumn('Unit'), textColumn('Measure'), numberColumn('Number'), textColumn('When'), textColumn('Rule'), textColumn('What was found')],
    rows,
    notes,
    isOnPage: true,
  }
}
