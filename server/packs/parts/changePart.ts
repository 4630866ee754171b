import { figureScope } from '../../measures/figureScope.ts'
import type { PackAsked, PackPart } from '../packAsking.ts'
import type { PackSection } from '../packContent.ts'
import { inSentence } from './inSentence.ts'
import { changeCharts } from './change/changeCharts.ts'
import { changeTable } from './change/changeTable.ts'
import { basisSentence, nothingFound, rulesInWords, seriesInWords, tableNotes } from './change/changeWords.ts'
import { fewCounted } from './change/fewCounted.ts'
import { findingsInOrder } from './change/findingsInOrder.ts'
import { rateRatiosTable } from './change/rateRatiosTable.ts'
import { type RatesRead, readRates } from './change/readRates.ts'
import { readSeries, type SeriesRead } from './change/readSeries.ts'
import { specialCausesTable } from './change/specialCausesTable.ts'

/** Is it changing? Counts of the network and of every unit over time, and beside the same period a year before. */
export const changePart: PackPart = {
  doing: 'Looking at change over time',
  build: async (asking) => {
    const { period } = figureScope(asking, null, asking.asked)
    return [changeSection(asking.asked, await readSeries(asking, period), await readRates(asking, period))]
  },
}

/**
 * The section from what was read: nothing in it is reckoned anew.
 *
 * @param asked of the pack
 * Checked in: test/unit/packs/parts/change/changeSection.test.ts, test/api/packs/otherParts.test.ts.
 */
export function changeSection(asked: Pick<PackAsked, 'basis' | 'fillGaps'>, read: SeriesRead, rates: RatesRead): PackSection {
  const { series, grain } = read
  const causes = specialCausesTable(series, rulesInWords(read))
  return {
    code: 'change',
    title: 'Is it changing?',
    paragraphs: [
      ...seriesInWords(read, asked),
      ...(causes ? [] : nothingFound(read)),
      ...fewCounted(read),
      ...('missing' in rates ? [`Beside the year before: ${inSentence(rates.missing)}.`] : []),
    ],
    findings: findingsInOrder(read, rates),
    charts: changeCharts(series, grain),
    tables: [
      ...(causes ? [causes] : []),
      ...('missing' in rates ? [] : [rateRatiosTable(rates, [basisSentence(rates.basisInWords, rates.whyNotBasis, asked.basis)])]),
      changeTable(series, grain, tableNotes(read)),
    ],
  }
}
