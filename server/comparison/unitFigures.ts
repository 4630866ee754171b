import { breakdownRows, type BreakdownCell, type BreakdownRow } from '../measures/breakdown.ts'
import type { FigureScope } from '../measures/figureScope.ts'
import { type GradeCounts, gradeCounts, gradeRow } from '../measures/gradeCounts.ts'
import { type Headline, headlineOf } from '../measures/headline.ts'
import { changeOf, type OutputChange } from '../measures/outputChanges.ts'
import { cellsOfReturns, outputsOfReturns, pairsOfReturns } from '../measures/returnedRows.ts'
import type { FigureCode } from '../returnFigures/figureCatalogue.ts'
import type { ReferenceData, Unit } from '../units/referenceData.ts'
import { addUpOutputs, type ComparedOutputs } from './comparedOutputs.ts'
import type { ComparedFigure } from './figures/comparedFigures.ts'
import { whyNotAllAsked } from './whyNotAllAsked.ts'

export type Strand = { code: string; name: string }

/** The figures of one unit, or of all together, on whatever basis; of one strand where one is asked for. */
export type GroupFigures = {
  headline: Headline
  led: GradeCounts
  /** Of gross, whether or not one strand is asked for. */
  grossOfPursue: number
  ledWithSupport: GradeCounts
  byStrand: BreakdownRow[]
  outputs: ComparedOutputs
  behaviourChanged: OutputChange
  /** People who before did not and who answered at follow-up: how many said that they do, and that they do not. */
  behaviour: { changed: number; unchanged: number } | null
}

export type UnitFigures = GroupFigures & {
  unit: Unit
  /** Why it has no figures at all; null where it has. */
  missing: string | null
  /** Why its rates do not compare with those of others, as some of its returns are not there; null where they do. */
  whyNoRate: string | null
  /** Why nothing is given that would tell of single records; null where it may be. */
  whyTooFew: string | null
}

/**
 * Adds up figures of one unit, or of all.
 *
 * Unit: disruptions, outputs, answers. Intervals: those of the headline and of changed answers. With a strand only its disruptions
 * and outputs count; who supported is not kept by strand, so that part is 0 and the page says that it is not known.
 *
 * @param figures of that unit alone, or of all
 * @param notAsked names of figures that not all returns were asked for: of strands and outputs among them nothing is given
 * @param supported which disruptions are the supported ones: of all together those that had support, so that each counts once
 * Checked in: test/api/comparison/unitComparison.test.ts.
 */
export function addUpFigures(
  figures: readonly ComparedFigure[],
  supported: 'DISRUPTIONS_SUPPORTED' | 'DISRUPTIONS_LED_WITH_SUPPORT',
  { scope, strand, reference, notAsked = [] }: { scope: FigureScope; strand: Strand | null; reference: ReferenceData; notAsked?: readonly string[] },
): GroupFigures {
  const cells = cellsOfReturns(figures).filter(({ dimension }) => dimension === 'STRAND')
  const ofStrand = (code: string) => gradeCounts(cells.filter((cell) => cell.code === code))
  const led = strand ? ofStrand(strand.code) : gradesOf(figures, 'DISRUPTIONS_LED')
  const none = gradeCounts([])
  const pairs = strand ? undefined : pairsOfReturns(figures).find(({ measures }) => measures === 'BEHAVIOUR_AT_FOLLOW_UP')
  const change = changeOf('BEHAVIOUR_AT_FOLLOW_UP', pairs)
  return {
    headline: headlineOf(led, strand ? none : gradesOf(figures, supported)),
    led,
    grossOfPursue: ofStrand('PURSUE').gross,
    ledWithSupport: strand ? none : gradesOf(figures, 'DISRUPTIONS_LED_WITH_SUPPORT'),
    byStrand: whyNoStrands(notAsked) ? [] : strandsOf(cells, scope, reference).filter(({ code }) => strand === null || code === strand.code),
    outputs: addUpOutputs(outputsOfReturns(figures).filter(({ strandCode }) => strand === null || strandCode === strand.code), notAsked),
    behaviourChanged: strand ? { ...change, missing: answersNotByStrand } : change,
    behaviour: pairs ? { changed: pairs.noYes, unchanged: pairs.noNo } : null,
  }
}

/** Why there are no figures by strand: not all returns were asked for them, which is not 0. Null where they were. */
export function whyNoStrands(notAsked: readonly string[]): string | null {
  return whyNotAllAsked(['DISRUPTIONS_BY_STRAND'], notAsked)
}

export const answersNotByStrand = 'Answers before and after are not kept by strand'

function gradesOf(figures: readonly ComparedFigure[], about: FigureCode): GradeCounts {
  return gradeCounts(figures.filter((one) => one.about === about).map(({ key, quantity }) => ({ grade: gradeRow.parse(key), disruptions: quantity })))
}

/** Of strands alone: every unit has them, and rows of threats and forces nobody reads cost more. */
function strandsOf(cells: BreakdownCell[], scope: FigureScope, { strands, units }: ReferenceData): BreakdownRow[] {
  return breakdownRows(cells, scope, { strands, units, threats: new Map(), tactics: new Map(), forces: new Map() }).byStrand
}
