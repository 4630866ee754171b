import type { Period } from '../periods/period.ts'
import type { SeriesBreak } from '../units/referenceData.ts'
import { breakdowns, type BreakdownRow } from './breakdown.ts'
import { caveats } from './caveats.ts'
import { countLooselyDated, type LooselyDated, readLooselyDated } from './datedTooLoosely.ts'
import type { Asker, FigureScope } from './figureScope.ts'
import type { Headline } from './headline.ts'
import { holdsInventedRecords } from './inventedRecords.ts'
import type { MonthlyCounts } from './monthly.ts'
import { type OutcomeTotal, outcomeTotals } from './outcomeTotals.ts'
import { type OutputChange, outputChanges } from './outputChanges.ts'
import { type OutputTotals, outputTotals } from './outputTotals.ts'
import { seriesBreaksOf } from './seriesBreaksOf.ts'

/** What the impact pages of a unit and of the network both hold. */
export type ImpactParts = {
  basis: 'AS_RECORDED'
  basisInWords: string
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
 * Statements: 6, however many units, months or rows there are.
 *
 * @param hasDetail false leaves breakdowns and outcomes out, where they would tell of single records
 * @param showsYearBefore whether the page shows the year before, which has caveats of its own
 */
export async function impactParts(
  asker: Asker,
  scope: FigureScope,
  { hasDetail, showsYearBefore }: { hasDetail: boolean; showsYearBefore: boolean },
): Promise<{ parts: ImpactParts; looselyDated: LooselyDated[] }> {
  const rows = hasDetail ? await breakdowns(asker, scope) : { byStrand: [], byThreat: [], byTactic: [], byForce: [] }
  const outcomes = hasDetail ? await outcomeTotals(asker, scope) : []
  const outputs = await outputTotals(asker, scope)
  const changes = await outputChanges(asker, scope)
  const looselyDated = await readLooselyDated(asker.database, scope)
  const isInvented = await holdsInventedRecords(asker.database)
  const datedTooLoosely = countLooselyDated(looselyDated, 'DISRUPTION')
  const outputsDatedTooLoosely = countLooselyDated(looselyDated, 'OUTPUT')
  const seriesBreaks = seriesBreaksOf(scope, asker.reference.seriesBreaks)
  const parts: ImpactParts = {
    basis: 'AS_RECORDED',
    basisInWords: 'As recorded',
    returnsInWords: 'Returns are not tracked yet',
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
      breaksInSeries: seriesBreaks.length, isInvented, showsYearBefore,
    }),
  }
  return { parts, looselyDated }
}
