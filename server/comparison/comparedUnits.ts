import type { Viewer } from '../access/viewer.ts'
import type { Basis } from '../measures/basis.ts'
import type { ReturnsOfScope } from '../measures/expectedReturns.ts'
import type { FigureScope } from '../measures/figureScope.ts'
import type { BasisOfFigures } from '../measures/figuresOnBasis.ts'
import { gapsOf, type MissingReturn, type ReturnsBehind, returnsBehind } from '../measures/returnsBehind.ts'
import { mayOpenRecordsOf, whyTooFew } from '../measures/singleRecords.ts'
import type { Period } from '../periods/period.ts'
import type { ReferenceData } from '../units/referenceData.ts'
import type { ComparedFigure } from './figures/comparedFigures.ts'
import { whyNoOutputs } from './comparedOutputs.ts'
import { addUpFigures, type Strand, type UnitFigures, whyNoStrands } from './unitFigures.ts'

/** Why strands are empty, and why not all of outputs is there; null where they are given. */
export type WhyNot = { whyNoDetail: string | null; whyNoOutputs: string | null }

/** A unit's row: its figures, and the returns behind them. */
export type ComparedUnit = UnitFigures & WhyNot & { gaps: MissingReturn[]; returns: ReturnsBehind; datedTooLoosely: number }

export type ReadFigures = { scope: FigureScope; figures: readonly ComparedFigure[]; on: BasisOfFigures; ofScope: ReturnsOfScope }

/** Why a unit has nothing of returns at all. As recorded, staff are of returns as well: of those last accepted. */
export const noneOnBasis = {
  AS_RECORDED: 'No return of this period was accepted', AS_RETURNED: 'No return of this period was accepted', AS_PUBLISHED: 'No return of this period was published',
} as const satisfies Record<Basis, string>

/** Of a period of which nothing at all is recorded: 0 would read as if it had been measured. */
export const nothingRecorded = 'Nothing is recorded that is dated to this period'

/** Whether there is nothing at all of the period, of any unit and strand. Where returns are there, a 0 was stated. */
export function isNothingRecorded({ figures, on: { basis } }: Pick<ReadFigures, 'figures' | 'on'>): boolean {
  return basis === 'AS_RECORDED' && figures.length === 0
}

/**
 * Every unit's figures, in geographic order.
 *
 * Why some have none: without any return, or any record of all units, there is nothing to say, which is not 0; and one strand of few disruptions would tell of single
 * ones to somebody who may not open them: then nothing of that strand is given, neither grades nor outputs. Without some of its returns a unit has counts but no rate: part of a period does not compare
 * with the whole. A period for which nobody has a return is left out for all alike.
 *
 * Checked in: test/api/comparison/unitComparison.test.ts.
 */
export function comparedUnits(
  { scope, figures, on, ofScope }: ReadFigures,
  { viewer, reference, strand, looselyDated }: { viewer: Viewer | null; reference: ReferenceData; strand: Strand | null; looselyDated: (unitCode: string) => number },
): ComparedUnit[] {
  const { notAsked } = on
  const isNone = isNothingRecorded({ figures, on })
  const lacking = on.gapsFilled ? [] : on.gaps
  const anybodyHas = new Set(periodsOfAnybody({ on, ofScope }, reference).map(({ from }) => from))
  return [...reference.units.values()].map((unit) => {
    const own = figures.filter(({ unitCode }) => unitCode === unit.code)
    const withheld = mayOpenRecordsOf(viewer, unit.code) ? null : whyTooFew(ledIn(own))
    const added = addUpFigures(strand && withheld ? [] : own, 'DISRUPTIONS_SUPPORTED', { scope, strand, reference, notAsked })
    const expected = ofScope.expected.filter((one) => one.unit.code === unit.code)
    const gaps = gapsOf(expected, on.basis)
    const hasNone = on.basis !== 'AS_RECORDED' && !on.gapsFilled && gaps.length === expected.length
    const short = lacking.filter((one) => one.unit.code === unit.code && anybodyHas.has(one.period.from)).length
    return {
      ...added,
      byStrand: withheld ? [] : added.byStrand,
      unit,
      missing: isNone ? nothingRecorded : hasNone ? noneOnBasis[on.basis] : strand ? withheld : null,
      whyNoRate: short > 0 ? partInWords(short, anybodyHas.size) : null,
      whyTooFew: withheld,
      whyNoDetail: withheld ?? whyNoStrands(notAsked),
      whyNoOutputs: whyNoOutputs(notAsked),
      gaps,
      returns: returnsBehind({ expected, isAsked: ofScope.isAsked }),
      datedTooLoosely: looselyDated(unit.code),
    }
  })
}

/** The periods of returns of which any unit has one on the basis: the others are left out for all alike. */
export function periodsOfAnybody({ on, ofScope: { periods } }: { on: Pick<BasisOfFigures, 'gaps' | 'gapsFilled'>; ofScope: Pick<ReturnsOfScope, 'periods'> }, { units }: Pick<ReferenceData, 'units'>): Period[] {
  const lacking = on.gapsFilled ? [] : on.gaps
  return periods.filter(({ from }) => lacking.filter(({ period }) => period.from === from).length < units.size)
}

/** Led disruptions of every strand and counted grade: whether there are few is no question of one strand. */
export function ledIn(figures: readonly ComparedFigure[]): number {
  return figures.filter(({ about }) => about === 'DISRUPTIONS_LED').reduce((sum, { quantity }) => sum + quantity, 0)
}

function partInWords(short: number, of: number): string {
  return `${short} of ${of} returns ${short === 1 ? 'is' : 'are'} not there: a rate of part of the period does not compare with that of the whole. Fill what is missing with what is recorded, or choose another period`
}
