import { addUpFigures } from '../unitFigures.ts'
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
import { type Day, previousDay } from '../../periods/day.ts'
import type { Period } from '../../periods/period.ts'
import type { SeriesBreak, Unit } from '../../units/referenceData.ts'
import { assessedThreats } from './assessedThreats.ts'
import { type ForceMixRow, forceMix } from './forceMix.ts'
import { mixCaveats } from './mixCaveats.ts'
import { mixFindings } from './mixFindings.ts'
import { scoredOcgs } from './scoredOcgs.ts'
import { shareOrNone } from './shareOrNone.ts'
import { type MixRow, strandMix } from './strandMix.ts'
import { threatMix, type ThreatMixRow } from './threatMix.ts'

/** What was led, of it with support of another unit, and what was supported of others: gross. */
export type CreditMix = { led: Count; ledWithSupport: ShareOf | null; supported: Count }
export type UnitStrands = { unit: Unit; byStrand: MixRow[]; whyNoDetail: string | null }

export type Mix = Omit<BasisOfFigures, 'notAsked'> & {
  returnsInWords: string
  unit: Unit | null
  period: Period
  asAt: Date
  onDay: Day
  byStrand: MixRow[]
  byStrandOfUnits: UnitStrands[]
  byThreat: ThreatMixRow[]
  byForce: ForceMixRow[]
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
 * who may not open the records gets no rows where they are few (singleRecords.ts).
 * Statements: those of readComparedFigures, and 4, whatever the number of units.
 *
 * @param unitCode a unit, or null for the network
 * @throws RefusedError as readComparedFigures
 */
export async function mix(asker: Asker, unitCode: string | null, asked: Asked): Promise<Mix> {
  const { database, reference } = asker
  const { scope, figures, on } = await readComparedFigures(asker, unitCode, asked, { detail: 'ALL', grain: 'PERIOD' })
  const { unit, period, asAt, mayOpenRecords } = scope
  const onDay = previousDay(scope.elapsedTo)
  const stated = await readStatedFigures(database, on.basis, scope, ['THREAT_PRIORITY', 'THREAT_ASSESSMENT'])
  const groups = scoredOcgs(await readActiveOcgs(database, { unit, onDay, asAt }), onDay, reference)
  const own = addUpFigures(figures, unit ? 'DISRUPTIONS_SUPPORTED' : 'DISRUPTIONS_LED_WITH_SUPPORT', { scope, strand: null, reference })
  const withheld = mayOpenRecords ? null : whyNoDetail(own.headline)
  const { assessedOn, priorities } = assessedThreats(stated, unit === null)
  const cells = cellsOfReturns(figures)
  const { gross } = own.led
  const rows = withheld
    ? { byStrand: [], byThreat: [], byForce: [] }
    : {
        byStrand: strandMix(own.byStrand, gross),
        byThreat: threatMix({ cells, gross, groups, priorities, period }, reference),
        byForce: forceMix({ cells, gross, groups, unit, mayOpenRecords }, reference),
      }
  const { notAsked: _notAsked, ...named } = on
  const seriesBreaks = seriesBreaksOf(scope, reference.seriesBreaks).filter(({ day }) => day >= period.from)
  return {
    ...named,
    ...rows,
    returnsInWords: returnsSentence(on.returns),
    unit, period, asAt, onDay, seriesBreaks,
    byStrandOfUnits: unit ? [] : strandsOfUnits(asker, scope, figures),
    credit: { led: own.headline.gross, ledWithSupport: withheld ? null : shareOrNone(own.ledWithSupport.gross, gross), supported: own.headline.supportedGross },
    threatAssessedOn: assessedOn,
    assessedBy: groups.inWords,
    findings: mixFindings(rows),
    caveats: [...(await caveatsOf(asker, scope, on, rows, seriesBreaks.length)), ...mixCaveats(on)],
    whyNoDetail: withheld,
  }
}

function strandsOfUnits({ viewer, reference }: Asker, scope: FigureScope, figures: readonly ComparedFigure[]): UnitStrands[] {
  return [...reference.units.values()].map((unit) => {
    const own = addUpFigures(figures.filter(({ unitCode }) => unitCode === unit.code), 'DISRUPTIONS_SUPPORTED', { scope, strand: null, reference })
    const withheld = mayOpenRecordsOf(viewer, unit.code) ? null : whyNoDetail(own.headline)
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
