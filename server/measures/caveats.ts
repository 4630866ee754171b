import { countedGradeRule } from '../disruptions/countedGrade.ts'
import { addMonths } from '../periods/day.ts'
import type { Breakdowns } from './breakdown.ts'
import { basisCaveats } from './basisCaveats.ts'
import { type FigureScope, overlapsYearBefore } from './figureScope.ts'
import type { BasisOfFigures } from './figuresOnBasis.ts'
import type { OutputChange } from './outputChanges.ts'
import type { OutputTotals } from './outputTotals.ts'

/** What the figures of a page rest on, as far as its caveats ask. */
export type CaveatFacts = {
  scope: FigureScope
  datedTooLoosely: number
  outputsDatedTooLoosely: number
  breakdowns: Breakdowns
  outputs: OutputTotals[]
  outputChanges: OutputChange[]
  breaksInSeries: number
  isInvented: boolean
  /** Whether the page shows the year before: as a curve or in a finding. */
  showsYearBefore: boolean
  /** Whether it would, were all returns of that year there. */
  lacksYearBefore: boolean
  on: Pick<BasisOfFigures, 'basis' | 'returns' | 'gaps' | 'gapsFilled' | 'notAsked'>
}

/**
 * What must a reader know before using the figures of a page? In words, the most important first.
 *
 * What is true of every page is always there; the rest only where it concerns what is shown.
 *
 * Checked in: test/unit/measures/caveats.test.ts.
 */
export function caveats(facts: CaveatFacts): string[] {
  return [
    ...aboutRecords(facts),
    ...aboutCounting(facts),
    ...aboutTime(facts),
    ...aboutForces(facts),
    ...aboutOutputs(facts),
  ]
}

/** Whether the records are invented. */
export function aboutInvention(isInvented: boolean): string[] {
  return isInvented ? ['The records are invented for demonstration: these are not figures of any unit.'] : []
}

/** Whether the records are invented, and what the figures are made from. */
export function aboutRecords({ isInvented, on }: Pick<CaveatFacts, 'isInvented' | 'on'>): string[] {
  return [
    ...aboutInvention(isInvented),
    ...basisCaveats(on),
  ]
}

/** What is counted, and by which grade. */
export const aboutDisruptions = [
  'A disruption is an action with an evidenced impact on a target. It is not a dismantled group.',
  `Each disruption counts once, with one grade. ${countedGradeRule}.`,
  'Gross is major, moderate and minor. Negatives stand beside it and are never taken off; no impact is in neither.',
] as const

/** How all units together count what several took part in. */
export const aboutNetwork = 'The network counts each disruption once, for the unit that led it. Supported are those in which another unit took part; in a unit’s panel, those that it supported.'

/** Why rows may add up to more than a total. */
export const aboutSeveral = 'A disruption with several threats, tactics or forces counts in the row of each, so these rows may add up to more than the total.'

/** What an interval covers. */
export const aboutIntervals = 'Intervals are 95% limits of what chance alone allows; they do not cover what was not recorded or was graded differently.'

/** What London is. */
export const aboutLondon = 'London is a collaboration of three forces, not a Regional Organised Crime Unit.'

/** What counts of outputs, and answers of the people reached, do not say. */
export const aboutPeople = {
  reached: 'People reached are not people changed, and somebody reached twice counts twice.',
  changed: 'Changed answers are what people say, among those who answered twice; others may differ from them.',
  added: 'Answers to several questions are added up, so one person may count more than once and the intervals are too narrow.',
} as const

function aboutCounting({ scope, datedTooLoosely, outputsDatedTooLoosely, on }: CaveatFacts): string[] {
  const loose = [
    ...(datedTooLoosely > 0 ? [countOf(datedTooLoosely, 'disruption')] : []),
    ...(outputsDatedTooLoosely > 0 ? [countOf(outputsDatedTooLoosely, 'output')] : []),
  ]
  const isOne = datedTooLoosely + outputsDatedTooLoosely === 1
  return [
    ...aboutDisruptions,
    scope.unit
      ? 'Disruptions that the unit supported were led by another unit: they are in no other figure here.'
      : aboutNetwork,
    aboutSeveral,
    ...(loose.length > 0
      ? [`${loose.join(' and ')} ${isOne ? 'is' : 'are'} dated too loosely for this period and ${isOne ? 'counts' : 'count'} in none of its figures.${on.basis === 'AS_RECORDED' ? '' : ' Returns do not freeze that number: it is as recorded.'}`]
      : []),
    aboutIntervals,
  ]
}

/** What time changes of figures. */
export function aboutTime({ scope, breaksInSeries, showsYearBefore, lacksYearBefore, on }: Pick<CaveatFacts, 'scope' | 'breaksInSeries' | 'showsYearBefore' | 'lacksYearBefore' | 'on'>): string[] {
  const isRecorded = on.basis === 'AS_RECORDED'
  const isRecent = isRecorded && scope.period.to > addMonths(scope.asAtDay, -1)
  return [
    ...(isRecent ? ['What is recorded later is not counted, so the latest days may still grow.'] : []),
    ...(showsYearBefore && isRecorded ? ['The year before is as known at the same moment: there has been a year longer to record it.'] : []),
    ...(lacksYearBefore ? ['There is no year before beside these figures: not all of its returns are there on this basis.'] : []),
    ...(showsYearBefore && overlapsYearBefore(scope)
      ? ['The period is longer than a year, so the year before overlaps it and holds some of the same disruptions.']
      : []),
    ...(breaksInSeries > 0 ? ['The way of counting changed on the days marked: figures before and after do not compare.'] : []),
  ]
}

function aboutForces({ scope, breakdowns }: CaveatFacts): string[] {
  const counted = new Set(breakdowns.byForce.filter(({ counts }) => counts.gross + counts.negative + counts.noImpact > 0).map(({ code }) => code))
  return [
    ...(counted.size > 1 ? ['Counts by force are not rates: forces differ in size, and the counts do not rank them.'] : []),
    ...(counted.has('CITY_OF_LONDON') ? ['The City of London has 8,584 residents: no rate per resident is given for its police.'] : []),
    ...(counted.has('BTP') ? ['British Transport Police serves no residents: no rate per resident is given for it.'] : []),
    ...(scope.unit === null || !scope.unit.isRocu ? [aboutLondon] : []),
  ]
}

function aboutOutputs({ outputs, outputChanges }: CaveatFacts): string[] {
  const hasChange = outputChanges.some(({ change }) => change !== null)
  return [
    ...(outputs.some(({ peopleReached }) => peopleReached !== null)
      ? [aboutPeople.reached]
      : []),
    ...(hasChange ? [aboutPeople.changed] : []),
    ...(outputChanges.some(({ change, questions }) => change !== null && questions > 1)
      ? [aboutPeople.added]
      : []),
  ]
}

function countOf(count: number, one: string): string {
  return `${count.toLocaleString('en-GB')} ${one}${count === 1 ? '' : 's'}`
}
