import { aboutPeople, caveats } from '../measures/caveats.ts'
import type { FigureScope } from '../measures/figureScope.ts'
import type { BasisOfFigures } from '../measures/figuresOnBasis.ts'
import { namesInWords } from '../measures/namesInWords.ts'
import type { Period } from '../periods/period.ts'
import type { GroupFigures, Strand } from './unitFigures.ts'

type Facts = {
  scope: FigureScope
  strand: Strand | null
  on: BasisOfFigures
  network: GroupFigures
  datedTooLoosely: number
  outputsDatedTooLoosely: number
  breaksInSeries: number
  isInvented: boolean
  /** Periods of returns, and those of which any unit has one. */
  periods: readonly Period[]
  periodsCounted: readonly Period[]
}

/**
 * What must a reader know before comparing units? In words, those of every page of figures first.
 *
 * Checked in: test/api/comparison/unitComparison.test.ts.
 */
export function comparisonCaveats({ scope, strand, on, network, periods, periodsCounted, ...facts }: Facts): string[] {
  const ofEveryPage = caveats({
    scope, on, ...facts,
    breakdowns: { byStrand: network.byStrand, byThreat: [], byTactic: [], byForce: [] },
    outputs: [], outputChanges: [network.behaviourChanged], showsYearBefore: false, lacksYearBefore: false,
  })
  return [
    ...ofEveryPage,
    ...(on.basis === 'AS_RECORDED' ? [] : ofPartOfPeriod(periods, periodsCounted)),
    ...(strand ? [`Only the strand ${strand.name} is counted: who supported, check-backs, and answers before and after are not kept by strand.`] : []),
    ...(network.outputs.peopleReached === null ? [] : [aboutPeople.reached]),
    ...aboutUnitsBeside,
  ]
}

/** What is true of every comparison of units. */
export const aboutUnitsBeside = [
  'Units stand in geographic order. They record, grade and register groups differently: a difference between them may be one of recording.',
  'Residents, active groups and staff are taken as known: intervals say what chance allows of the count, not of the denominator.',
  'Whether what was achieved still held, and how many groups were active, is as recorded on every basis: a return does not freeze them.',
  'The City of London has 8,584 residents: it is counted with London, in the numerator and in the denominator.',
] as const

/** A rate has no time in its denominator: of two months it is lower than of three, however much was done. */
function ofPartOfPeriod(periods: readonly Period[], counted: readonly Period[]): string[] {
  const left = periods.filter(({ from }) => !counted.some((one) => one.from === from)).map(({ inWords }) => inWords)
  if (left.length === 0 || counted.length === 0) return []
  const which = left.length > mostNamed ? `${left.length} of them` : namesInWords(left)
  return [`Counts and rates are of ${counted.length} of the ${periods.length} periods of returns, as no unit has a return of ${which} on this basis: they do not compare with those of a whole period.`]
}

/** Beyond so many, periods are counted and not named. */
const mostNamed = 3
