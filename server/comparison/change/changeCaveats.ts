import { aboutDisruptions, aboutRecords, aboutTime, type CaveatFacts } from '../../measures/caveats.ts'
import type { Period } from '../../periods/period.ts'
import { namesInWords } from '../../measures/namesInWords.ts'
import type { Series } from './changeMeasure.ts'
import { type ChangeGrain, grainNames } from './pointPeriods.ts'
import { pointsInWords } from './pointsInWords.ts'

type Facts = Pick<CaveatFacts, 'scope' | 'on' | 'isInvented' | 'datedTooLoosely' | 'breaksInSeries'> & {
  series: Series
  grain: ChangeGrain
  /** Points that are in no phase. */
  between: readonly Period[]
  areWithoutValue: boolean
}

/**
 * What must a reader know before using a chart over time? In words, those of every page of figures first.
 *
 * Checked in: test/unit/comparison/changeInWords.test.ts.
 */
export function changeCaveats({ series, grain, between, areWithoutValue, datedTooLoosely, ...facts }: Facts): string[] {
  const { one, many } = grainNames[grain]
  return [
    ...aboutRecords(facts),
    ...aboutDisruptions,
    ...(series.measure === 'SUPPORTED' ? [supported(series)] : []),
    ...(datedTooLoosely > 0 && !(series.measure === 'SUPPORTED' && series.unit) ? [`${looselyDated(series, datedTooLoosely, one)}${facts.on.basis === 'AS_RECORDED' ? '' : ' Returns do not freeze that number: it is as recorded.'}`] : []),
    ...aboutTime({ ...facts, showsYearBefore: false, lacksYearBefore: false }),
    ...(between.length > 0 ? [`Within ${namesInWords(between.map((each) => pointsInWords([each])))} the series was cut, so that ${one} is in no phase and screened by no rule.`] : []),
    ...(areWithoutValue ? [`A ${one} without a value is a gap, not 0.`] : []),
    `Limits say how far the ${many} of this series move by themselves. They are no target, and say nothing of another unit.`,
  ]
}

function supported({ unit }: Series): string {
  return unit
    ? 'Disruptions that the unit supported were led by another unit: they are in no other figure of this one.'
    : 'The network counts each disruption with support once, for the unit that led it.'
}

/** They are known of all led ones together alone: of none is said that this series would have it. */
function looselyDated({ measure, strand }: Series, count: number, one: string): string {
  const [noun, are] = count === 1 ? ['disruption', 'is'] : ['disruptions', 'are']
  const ofAll = measure === 'GROSS' && !strand ? '' : ', of all grades and strands together,'
  return `${count.toLocaleString('en-GB')} ${noun}${ofAll} ${are} dated too loosely for one ${one} and in no point.`
}
