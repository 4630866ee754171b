import { type ChangeGrain, grainNames } from '../../../comparison/change/pointPeriods.ts'
import { pointsInWords } from '../../../comparison/change/pointsInWords.ts'
import type { PackChange } from '../../packContent.ts'
import { reasonInShort } from '../reasonInShort.ts'
import { changeBreaks } from './changeBreaks.ts'
import { changeTitle } from './changeTitle.ts'
import type { PackSeries } from './packSeries.ts'
import { limitsOf, pointsDrawn } from './pointsDrawn.ts'

/**
 * A chart of gross for the network and for each unit.
 *
 * Unit: disruptions. Checked in: test/unit/packs/parts/change/changeSection.test.ts.
 */
export function changeCharts(series: readonly PackSeries[], grain: ChangeGrain): PackChange[] {
  const { one } = grainNames[grain]
  return series.filter(({ measure }) => measure === 'GROSS').map((of): PackChange => ({
    kind: 'CHANGE',
    code: `change-${of.unit ? of.unit.code.toLowerCase() : 'network'}`,
    title: changeTitle(of, grain),
    subtitle: `${of.measureInWords} by ${one}, ${of.unit ? of.of : 'the network'}, ${pointsInWords(of.points.map(({ period }) => period))}`,
    table: 'change',
    howToRead: `Each point is the count of one ${one}. The line across the middle is the mean; between the two limits a series like this lies by itself. A point or run that is unlike that is a special cause: it has a shape and a number, and the table of special causes says what was found. It does not say why.`,
    unit: 'disruptions',
    points: pointsDrawn(of).map(({ period, value, missing, inPhase, causes, shape }) => {
      const limits = limitsOf(inPhase)
      return {
        period: period.inWords, from: period.from, value, missing: value === null ? reasonInShort(missing ?? 'Not known').missing : null,
        mean: limits?.mean ?? null, lower: limits?.lower ?? null, upper: limits?.upper ?? null, phase: inPhase?.number ?? null,
        isTrial: inPhase?.chart?.isTrial ?? false, marks: causes.map(({ number }) => number).join(', '), shape,
      }
    }),
    breaks: changeBreaks(of),
  }))
}
