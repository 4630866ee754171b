import { formulaInWords, screeningInWords } from '../../../comparison/change/screeningInWords.ts'
import { grainNames } from '../../../comparison/change/pointPeriods.ts'
import { basisNames, type Basis } from '../../../measures/basis.ts'
import { inSentence } from '../inSentence.ts'
import type { PackAsked } from '../../packAsking.ts'
import { changeBreaks } from './changeBreaks.ts'
import type { SeriesRead } from './readSeries.ts'

/** Over which days the series go, on which basis, and how limits are reckoned: what a reader must know before them. */
export function seriesInWords({ inWords, network, series, grain, whyNotBasis }: SeriesRead, { basis, fillGaps }: Pick<PackAsked, 'basis' | 'fillGaps'>): string[] {
  return [
    `The chart of each unit shows gross disruptions led, over ${inWords}. Negatives stand beside gross in the table of the files, and are screened by the same rules.`,
    `${basisSentence(network.basisInWords, whyNotBasis, basis)} ${network.returnsInWords}.`,
    ...withoutCount(series, grain),
    ...(fillGaps && network.basis !== 'AS_RECORDED' ? ['Over time, and beside the year before, no gap is filled with what is recorded: a series of two ways of counting would change with the way.'] : []),
    `${formulaInWords([], grain)} Limits say how far the ${grainNames[grain].many} of a series move by themselves. They are no target, and say nothing of another unit.`,
  ]
}

/** "These figures are as recorded. They cannot be had as returned, as the rest of the pack is: ..." */
export function basisSentence(basisInWords: string, whyNot: string | null, basis: Basis): string {
  const are = `These figures are ${inSentence(basisInWords)}.`
  return whyNot === null ? are : `${are} They cannot be had ${inSentence(basisNames[basis])}, as the rest of the pack is: ${whyNot}.`
}

/** How many points of all units together have no count. Which they are, and why, the table says at each. */
function withoutCount([all]: SeriesRead['series'], grain: SeriesRead['grain']): string[] {
  const without = all?.points.filter(({ value }) => value === null).length ?? 0
  return without === 0 || !all ? [] : [`Of ${all.points.length} ${grainNames[grain].many}, ${without} ${without === 1 ? 'has' : 'have'} no count of all units together, which is not 0.`]
}

/** The rules by which every series is screened. */
export function rulesInWords({ grain }: Pick<SeriesRead, 'grain'>): string[] {
  return screeningInWords([], grain)
}

/** That no rule found anything, and which series could not be screened. */
export function nothingFound({ series, grain }: Pick<SeriesRead, 'series' | 'grain'>): string[] {
  const { one } = grainNames[grain]
  const hasLimits = series.some(({ phases }) => phases.some(({ chart }) => chart !== null))
  if (!hasLimits) return ['Special causes: no series has limits to screen by.']
  return [`No ${one} of a series that has limits is a special cause, and none is in a run of them. The rules: ${rulesInWords({ grain }).join(' ')}`]
}

/** What a reader of the table must know: the caveats of the network, the breaks of every series, and what is in no point. */
export function tableNotes({ network, series, grain }: Pick<SeriesRead, 'network' | 'series' | 'grain'>): string[] {
  const { one } = grainNames[grain]
  const breaks = series.flatMap((each) => changeBreaks(each).map(({ inWords }) => inWords))
  const loose = series.filter(({ unit, measure, datedTooLoosely }) => unit !== null && measure === 'GROSS' && datedTooLoosely > 0)
    .map(({ of, datedTooLoosely: many }) => `${of}: ${many.toLocaleString('en-GB')} ${many === 1 ? 'disruption is' : 'disruptions are'} dated too loosely for one ${one} and in no point.`)
  return [...new Set([...network.caveats, ...breaks, ...loose])]
}
