import { type ChangeGrain, grainNames } from '../../../comparison/change/pointPeriods.ts'
import { missingCell } from '../compare/missingCell.ts'
import { capitalised, inSentence } from '../inSentence.ts'
import { reasonInShort, tooFewInFull } from '../reasonInShort.ts'
import { dayInWords } from '../../../periods/day.ts'
import { dayColumn, numberColumn, textColumn } from '../../packColumn.ts'
import type { PackCell, PackTable } from '../../packContent.ts'
import { changeRuleWords } from './changeRuleWords.ts'
import type { PackSeries } from './packSeries.ts'
import { limitsOf, type PointDrawn, pointsDrawn } from './pointsDrawn.ts'

/**
 * A row for each month or quarter of each series: its count, or why there is none, mean and limits of its phase, and its special causes.
 *
 * Unit: disruptions. Checked in: test/unit/packs/parts/change/changeTables.test.ts.
 */
export function changeTable(series: readonly PackSeries[], grain: ChangeGrain, notes: string[]): PackTable {
  return {
    code: 'change',
    title: `Gross and negative disruptions led, by ${grainNames[grain].one}`,
    columns: [
      textColumn('Unit'), textColumn('Measure'), textColumn(capitalised(grainNames[grain].one)), dayColumn('First day'), numberColumn('Count'),
      numberColumn('Mean', 1), numberColumn('Lower limit', 1), numberColumn('Upper limit', 1), textColumn('Limits'), numberColumn('Phase'), textColumn('Special cause'),
    ],
    rows: series.flatMap((one) => pointsDrawn(one).map((point) => [one.of, one.measureInWords, ...cellsOf(point)])),
    notes: [...notes, ...withoutLimits(series), ...tooFewInFull(series.flatMap(({ points }) => points.map(({ missing }) => missing)))],
    isOnPage: false,
  }
}

function cellsOf({ period, value, missing, inPhase, causes }: PointDrawn): PackCell[] {
  const why = missingCell(inPhase ? 'No limits' : 'In no phase')
  const limits = limitsOf(inPhase)
  return [
    period.inWords,
    period.from,
    value ?? reasonInShort(missing ?? 'Not known'),
    limits?.mean ?? why,
    limits?.lower ?? why,
    limits?.upper ?? why,
    inPhase?.chart ? `${inPhase.chart.isTrial ? 'Trial limits' : 'Limits'} of ${inPhase.points} points` : why,
    inPhase?.number ?? why,
    causes.length > 0 ? causes.map(({ number, rule }) => `${number}: ${inSentence(changeRuleWords[rule])}`).join('; ') : 'None',
  ]
}

/** Why series have phases without limits, each reason once: "No limits: every point of it is 0 (NEROCU, negative disruptions led; EMSOU, negative disruptions led)." */
function withoutLimits(series: readonly PackSeries[]): string[] {
  const without = series.flatMap(({ of, measureInWords, phases }) =>
    phases.flatMap(({ from, whyNoLimits }) => (whyNoLimits ? [{ why: whyNoLimits, which: `${of}, ${inSentence(measureInWords)}${phases.length > 1 ? ` from ${dayInWords(from)}` : ''}` }] : [])))
  return [...new Set(without.map(({ why }) => why))].map((why) => `No limits: ${inSentence(why)} (${without.filter((one) => one.why === why).map(({ which }) => which).join('; ')}).`)
}
