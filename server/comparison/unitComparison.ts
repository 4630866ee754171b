import { setImmediate as nextTurn } from 'node:timers/promises'
import { refusal } from '../errors.ts'
import { pastMoment } from '../facts/asAt.ts'
import type { BasisOfFigures } from '../measures/figuresOnBasis.ts'
import { countLooselyDated, readLooselyDated } from '../measures/datedTooLoosely.ts'
import type { Asked, Asker, FigureScope } from '../measures/figureScope.ts'
import { holdsInventedRecords } from '../measures/inventedRecords.ts'
import type { LongTermScope } from '../measures/longTerm/longTermScope.ts'
import { returnsSentence } from '../measures/returnsBehind.ts'
import { seriesBreaksOf } from '../measures/seriesBreaksOf.ts'
import { whyTooFew } from '../measures/singleRecords.ts'
import { settingsAt } from '../settings/settingsAt.ts'
import type { ReferenceData, SeriesBreak } from '../units/referenceData.ts'
import { comparisonCaveats } from './comparisonCaveats.ts'
import type { ComparisonFinding } from './comparisonFinding.ts'
import { comparisonFindings } from './comparisonFindings.ts'
import { whyNoOutputs } from './comparedOutputs.ts'
import { comparedUnits, type ComparedUnit, ledIn, periodsOfAnybody, type ReadFigures, type WhyNot } from './comparedUnits.ts'
import { readComparedFigures } from './figures/comparedFigures.ts'
import { figuresBeside } from './figuresBeside.ts'
import { type ComparedMeasure, measureUnits } from './measuredUnits.ts'
import { measureCatalogue } from './measureCatalogue.ts'
import { once } from './oneByOne.ts'
import { addUpFigures, type GroupFigures, type Strand, whyNoStrands } from './unitFigures.ts'

/** All units together. */
export type ComparedNetwork = GroupFigures & WhyNot

export type UnitComparison = Omit<BasisOfFigures, 'notAsked'> & Pick<FigureScope, 'period' | 'asAt'> & {
  strand: Strand | null
  /** Why it is not known who supported; null where it is. */
  whyNoSupported: string | null
  returnsInWords: string
  datedTooLoosely: number
  seriesBreaks: SeriesBreak[]
  caveats: string[]
  network: ComparedNetwork
  units: ComparedUnit[]
  /** Those of these codes, in the order of the catalogue; null is all. What there is not is left out. */
  measures: (codes: readonly string[] | null) => Promise<ComparedMeasure[]>
  findings: () => Promise<ComparisonFinding[]>
}

/**
 * Every unit beside the others, for one period, moment and basis, and all together, each disruption once.
 *
 * Unit: disruptions that units led, outputs that they gave; each measure says its own denominator and interval. Measures and findings
 * are computed when they are asked for. Units are in geographic order: it is no ranking.
 * Statements: 3 for the returns and figures (1 more where gaps are filled), 3 for what stands beside them; 4 for all measures, and at most 2 for
 * findings, 3 on a basis of returns; whatever the number of units.
 *
 * @param asked `period` as parsePeriod reads it; `strand` a code, or null for all
 * @throws RefusedError as figureScope and readComparedFigures; when there is no such strand, too few disruptions to give one, or returns were not asked for strands
 * Source: the functions of the schema `aggregates`, which return counts only.
 */
export async function unitComparison(asker: Asker, asked: Asked & { strand: string | null }): Promise<UnitComparison> {
  const { database, reference, viewer } = asker
  const read = await readComparedFigures(asker, null, asked, { detail: 'STRANDS', grain: 'PERIOD' })
  const { scope, on } = read
  const strand = strandAsked(asked.strand, reference)
  const network = ofNetwork(read, strand, reference)
  const looselyDated = await readLooselyDated(database, scope)
  const isInvented = await holdsInventedRecords(database)
  const past = pastMoment(asked.asAt, asker.now)
  const settings = await settingsAt(database, past)
  const longTerm: LongTermScope = { ...scope, force: null, settings, fewest: settings.whole('FEWEST_TO_SAY'), past }
  const units = comparedUnits(read, { viewer, reference, strand, looselyDated: (code) => countLooselyDated(looselyDated, 'DISRUPTION', code) })
  const [datedTooLoosely, outputsDatedTooLoosely] = [countLooselyDated(looselyDated, 'DISRUPTION'), countLooselyDated(looselyDated, 'OUTPUT')]
  const seriesBreaks = seriesBreaksOf(scope, reference.seriesBreaks)
  const { notAsked, ...named } = on
  const catalogue = measureCatalogue(settings.wholes('CHECK_BACK_MONTHS'))
  const beside = figuresBeside(asker, longTerm, read)
  const measured = new Map(catalogue.map((one) => [one.definition.code, once(async () => {
    await nextTurn() // what must be read is on its way first
    return measureUnits(one, units, beside, { strand, notAsked })
  })]))
  // At the same time: some are computed while what others are divided by is read.
  const measures = (codes: readonly string[] | null) => Promise.all([...measured].flatMap(([code, measure]) => (codes === null || codes.includes(code) ? [measure()] : [])))
  const findings = once(() => comparisonFindings({ ...read, strand, network, units, measures, beside, datedTooLoosely, outputsDatedTooLoosely }))
  return {
    ...named, strand, network, units, seriesBreaks, datedTooLoosely,
    period: scope.period,
    asAt: scope.asAt,
    whyNoSupported: strand ? 'Not known: support is not kept by strand' : null,
    returnsInWords: returnsSentence(on.returns),
    caveats: comparisonCaveats({ scope, strand, on, network, datedTooLoosely, outputsDatedTooLoosely, breaksInSeries: seriesBreaks.length, isInvented, periods: read.ofScope.periods, periodsCounted: periodsOfAnybody(read, reference) }),
    measures,
    findings,
  }
}

/** The strand with that code; null where none is asked for. */
function strandAsked(code: string | null, { strands }: ReferenceData): Strand | null {
  if (code === null) return null
  const strand = strands.get(code)
  if (!strand) throw refusal('strand', `There is no strand with that code: choose ${[...strands.keys()].join(', ')}, or all`)
  return strand
}

function ofNetwork({ scope, figures, on: { notAsked } }: ReadFigures, strand: Strand | null, reference: ReferenceData): ComparedNetwork {
  const supported = 'DISRUPTIONS_LED_WITH_SUPPORT'
  const withheld = whyTooFew(ledIn(figures))
  if (strand && withheld) throw refusal('strand', `${withheld} Choose all strands, or a longer period`)
  const notByStrand = whyNoStrands(notAsked)
  if (strand && notByStrand) throw refusal('strand', `${notByStrand}: choose all strands, another basis or another period`)
  const added = addUpFigures(figures, supported, { scope, strand, reference, notAsked })
  return { ...added, byStrand: withheld ? [] : added.byStrand, whyNoDetail: withheld ?? notByStrand, whyNoOutputs: whyNoOutputs(notAsked) }
}
