import { lastDayPassed } from '../figuresBeside.ts'
import { addUpFigures } from '../unitFigures.ts'
import { whyNotAllAsked } from '../whyNotAllAsked.ts'
import { readActiveOcgs } from '../figures/activeOcgs.ts'
import { type ComparedFigure, readComparedFigures } from '../figures/comparedFigures.ts'
import { readStatedFigures } from '../figures/statedFigures.ts'
import type { BreakdownRow } from '../../measures/breakdown.ts'
import { caveats } from '../../measures/caveats.ts'
import { countLooselyDated, readLooselyDated } from '../../measures/datedTooLoosely.ts'
import type { Asked, Asker, FigureScope } from '../../measures/figureScope.ts'
import type { BasisOfFigures } from '../../measures/figuresOnBasis.ts'
import type { Count } from '../../measures/headline.ts'
import { holdsInventedRecords } from '../../measures/inventedRecords.ts'
import type { ShareOf } from '../../measures/outputTotals.ts'
import { cellsOfReturns } from '../../measures/returnedRows.ts'
import { returnsSentence } from '../../measures/returnsBehind.ts'
import { seriesBreaksOf } from '../../measures/seriesBreaksOf.ts'
import { mayOpenRecordsOf, whyNoDetail } from '../../measures/singleRecords.ts'
import type { Day } from '../../periods/day.ts'
import type { Period } from '../../periods/period.ts'
import type { FigureCode } from '../../returnFigures/figureCatalogue.ts'
import { forcesOn } from '../../units/forcesOn.ts'
import { known, type SeriesBreak, type Unit } from '../../units/referenceData.ts'
import { assessedThreats } from './assessedThreats.ts'
import { type ForceMixRow, forceMix } from './forceMix.ts'
import { mixCaveats } from './mixCaveats.ts'
import { mixFindings } from './mixFindings.ts'
import { scoredOcgs } from './scoredOcgs.ts'
import { shareOrNone } from './shareOrNone.ts'
import { type MixRow, strandMix } from './strandMix.ts'
import { threatMix, type ThreatMixRow } from './threatMix.ts'

/** What was led, of it with support of another unit, and what was supported of others: gross. */
export type CreditMix = {
  led: Count
  ledWithSupport: ShareOf | null
  /** Too few to say, or nothing led; null where there is a share. */
  whyNoShare: string | null
  supported: Count
}
export type UnitStrands = { unit: Unit; byStrand: MixRow[]; whyNoDetail: string | null }

export type Mix = Omit<BasisOfFigures, 'notAsked'> & {
  returnsInWords: string
  unit: Unit | null
  period: Period
  asAt: Date
  onDay: Day
  byStrand: MixRow[]
  /** Why not all returns behind the figures say it, so that nothing is given; null where they do. So of threats and forces. */
  whyNoStrands: string | null
  byStrandOfUnits: UnitStrands[]
  byThreat: ThreatMixRow[]
  whyNoThreats: string | null
  byForce: ForceMixRow[]
  whyNoForces: string | null
  credit: CreditMix
  threatAssessedOn: Day | null
  assessedBy: string
  seriesBreaks: SeriesBreak[]
  findings: string[]
  caveats: string[]
  whyNoDetail: string | null
}

/**
 * What is the work of a unit, or of all, made of, beside what there is to be done?
 *
 * Unit: led disruptions, groups, residents; each part says in its own file of what its shares are and which interval they have. Somebody
 * who may not open the records gets no rows where they are few (singleRecords.ts); nobody gets rows of what a return was not asked, which
 * would be a 0 that nobody stated. Statements: those of readComparedFigures, and 5, whatever the number of units.
 *
 * @param unitCode a unit, or null for the network
 * @throws RefusedError as readComparedFigures
 */
export async function mix(asker: Asker, unitCode: string | null, asked: Asked): Promise<Mix> {
  const { database, reference } = asker
  const { scope, figures, on } = await readComparedFigures(asker, unitCode, asked, { detail: 'ALL', grain: 'PERIOD' })
  const { unit, period, asAt, mayOpenRecords } = scope
  const onDay = lastDayPassed(scope)
  const stated = await readStatedFigures(database, on.basis, scope, ['THREAT_PRIORITY', 'THREAT_ASSESSMENT'])
  const groups = scoredOcgs(await readActiveOcgs(database, { unit, onDay, asAt }), onDay, reference)
  const then = await forcesOn(database, { day: onDay, asAt }, reference)
  const own = addUpFigures(figures, unit ? 'DISRUPTIONS_SUPPORTED' : 'DISRUPTIONS_LED_WITH_SUPPORT', { scope, strand: null, reference })
  const withheld = mayOpenRecords ? null : whyNoDetail(own.headline)
  const { assessedOn, priorities } = assessedThreats(stated, unit === null)
  const cells = cellsOfReturns(figures)
  const { gross } = own.led
  const { notAsked, ...named } = on
  const lacksReturns = !on.gapsFilled && on.gaps.length > 0
  // Totals are asked of every return (returnDefinitionRules.ts); what they are made of need not be.
  const whyNot = (of: FigureCode) => whyNotAllAsked([of], notAsked)
  const reasons = { whyNoStrands: whyNot('DISRUPTIONS_BY_STRAND'), whyNoThreats: whyNot('DISRUPTIONS_BY_THREAT'), whyNoForces: whyNot('DISRUPTIONS_BY_FORCE') }
  const rows = {
    byStrand: withheld || reasons.whyNoStrands ? [] : strandMix(own.byStrand, gross),
    byThreat: withheld || reasons.whyNoThreats ? [] : threatMix({ cells, gross, groups, priorities, period, mayOpenRecords, lacksReturns }, reference),
    byForce: withheld || reasons.whyNoForces ? [] : forceMix({ cells, groups, unit: unit && known(then.units, unit.code), mayOpenRecords, lacksReturns }, then),
  }
  const whyNoShare = withheld ?? (gross > 0 ? null : 'Nothing was led')
  const seriesBreaks = seriesBreaksOf(scope, reference.seriesBreaks).filter(({ day }) => day >= period.from)
  return {
    ...named,
    ...rows,
    ...reasons,
    returnsInWords: returnsSentence(on.returns),
    unit, period, asAt, onDay, seriesBreaks,
    byStrandOfUnits: unit ? [] : strandsOfUnits(asker, scope, figures, reasons.whyNoStrands),
    credit: {
      led: own.headline.gross, ledWithSupport: whyNoShare === null ? shareOrNone(own.ledWithSupport.gross, gross) : null, whyNoShare,
      supported: own.headline.supportedGross,
    },
    threatAssessedOn: assessedOn,
    assessedBy: groups.inWords,
    findings: mixFindings(rows),
    caveats: [...(await caveatsOf(asker, scope, on, rows, seriesBreaks.length)), ...mixCaveats(on)],
    whyNoDetail: withheld,
  }
}

function strandsOfUnits({ viewer, reference }: Asker, scope: FigureScope, figures: readonly ComparedFigure[], notAsked: string | null): UnitStrands[] {
  return [...reference.units.values()].map((unit) => {
    const own = addUpFigures(figures.filter(({ unitCode }) => unitCode === unit.code), 'DISRUPTIONS_SUPPORTED', { scope, strand: null, reference })
    const withheld = notAsked ?? (mayOpenRecordsOf(viewer, unit.code) ? null : whyNoDetail(own.headline))
    return { unit, byStrand: withheld ? [] : strandMix(own.byStrand, own.led.gross), whyNoDetail: withheld }
  })
}

async function caveatsOf(
  { database }: Asker, scope: FigureScope, on: BasisOfFigures, { byStrand, byThreat, byForce }: Pick<Mix, 'byStrand' | 'byThreat' | 'byForce'>, breaksInSeries: number,
): Promise<string[]> {
  const loose = await readLooselyDated(database, scope)
  const forces = byForce.map(({ force, counts }): BreakdownRow => ({ code: force.code, name: force.name, counts }))
  return caveats({
    scope, on, breaksInSeries,
    datedTooLoosely: countLooselyDated(loose, 'DISRUPTION'), outputsDatedTooLoosely: 0,
    breakdowns: { byStrand, byThreat, byTactic: [], byForce: forces }, outputs: [], outputChanges: [],
    isInvented: await holdsInventedRecords(database), showsYearBefore: false, lacksYearBefore: false,
  })
}
