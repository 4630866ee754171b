import type { Period } from '../periods/period.ts'
import type { SeriesBreak } from '../units/referenceData.ts'
import { breakdownRows, type BreakdownRow } from './breakdown.ts'
import { caveats } from './caveats.ts'
import { countLooselyDated, type LooselyDated, readLooselyDated } from './datedTooLoosely.ts'
import type { Asker, FigureScope } from './figureScope.ts'
import type { BasisOfFigures } from './figuresOnBasis.ts'
import type { FigureSource } from './figureSource.ts'
import type { Headline } from './headline.ts'
import { holdsInventedRecords } from './inventedRecords.ts'
import type { MonthlyCounts } from './monthly.ts'
import { inListOrder, type OutcomeTotal } from './outcomeTotals.ts'
import { type OutputChange, outputChanges } from './outputChanges.ts'
import { type OutputTotals, withShares } from './outputTotals.ts'
import { returnsSentence } from './returnsBehind.ts'
import { seriesBreaksOf } from './seriesBreaksOf.ts'

/** What the impact pages of a unit and of the network both hold. */
export type ImpactParts = Omit<BasisOfFigures, 'notAsked'> & {
  returnsInWords: string
  period: Period
  asAt: Date
  datedTooLoosely: number
  byStrand: BreakdownRow[]
  byThreat: BreakdownRow[]
  byTactic: BreakdownRow[]
  byForce: BreakdownRow[]
  outcomes: OutcomeTotal[]
  outputs: OutputTotals[]
  outputChanges: OutputChange[]
  outputsDatedTooLoosely: number
  seriesBreaks: SeriesBreak[]
  caveats: string[]
}

/** The whole of a page: its parts, and the figures made from the steps. */
export type Impact = ImpactParts & {
  headline: Headline
  monthly: MonthlyCounts
  findings: string[]
  /** Why nothing but totals is given: too few to say. Null where all is. */
  whyNoDetail: string | null
}

/**
 * The figures that are made in the same way for a unit and for the network, of one scope.
 *
 * Statements: 6 from the records, 2 from returns, however many units, months or rows there are.
 *
 * @param source where the rows of the scope are read
 * @param on what it is made from
 * @param hasDetail false leaves breakdowns and outcomes out, where they would tell of single records
 * @param showsYearBefore whether the page shows the year before, which has caveats of its own
 */
export async function impactParts(
  asker: Asker,
  scope: FigureScope,
  source: FigureSource,
  on: BasisOfFigures,
  { hasDetail, showsYearBefore, lacksYearBefore }: { hasDetail: boolean; showsYearBefore: boolean; lacksYearBefore: boolean },
): Promise<{ parts: ImpactParts; looselyDated: LooselyDated[] }> {
  const { reference } = asker
  const rows = hasDetail ? breakdownRows(await source.cells(), scope, reference) : { byStrand: [], byThreat: [], byTactic: [], byForce: [] }
  const outcomes = hasDetail ? inListOrder(await source.outcomes(), reference) : []
  const outputs = withShares(await source.outputs(), reference)
  const changes = outputChanges(await source.pairs())
  const looselyDated = await readLooselyDated(asker.database, scope)
  const isInvented = await holdsInventedRecords(asker.database)
  const datedTooLoosely = countLooselyDated(looselyDated, 'DISRUPTION')
  const outputsDatedTooLoosely = countLooselyDated(looselyDated, 'OUTPUT')
  const seriesBreaks = seriesBreaksOf(scope, reference.seriesBreaks)
  const { notAsked, ...named } = on
  const parts: ImpactParts = {
    ...named,
    returnsInWords: returnsSentence(on.returns),
    period: scope.period,
    asAt: scope.asAt,
    datedTooLoosely,
    ...rows,
    outcomes,
    outputs,
    outputChanges: changes,
    outputsDatedTooLoosely,
    seriesBreaks,
    caveats: caveats({
      scope, datedTooLoosely, outputsDatedTooLoosely, breakdowns: rows, outputs, outputChanges: changes,
      breaksInSeries: seriesBreaks.length, isInvented, showsYearBefore, lacksYearBefore, on: { ...named, notAsked },
    }),
  }
  return { parts, looselyDated }
}
