import type { ComparedMeasureOf, Counted } from './comparedMeasure.ts'
import { answersNotByStrand, type UnitFigures } from './unitFigures.ts'

const method =
  'Interval: Wilson, 95%. Funnel: exact binomial limits at 95% and 99.8% around the share of all units together; ' +
  'over-dispersion by winsorised phi and tau-squared on the arcsine square root scale (Spiegelhalter 2005).'

type ShareMeasure = Pick<ComparedMeasureOf, 'measuredIn' | 'inSentence' | 'madeFrom' | 'count'> & Partial<Pick<ComparedMeasureOf, 'tellsOfSingleOnes' | 'whyNotOfStrand'>> &
  { code: string; name: string; counts: string; dividedBy: string }

/**
 * The shares by which units are compared. Unit: a share between 0 and 1.
 *
 * @param checkBackMonths how many months after a disruption somebody looks again: the setting
 * Checked in: test/unit/comparison/measuredValues.test.ts.
 */
export function shareMeasures(checkBackMonths: readonly number[]): ComparedMeasureOf[] {
  return [...checkBackMonths.map(heldAfter), ...ofGrades, ...ofOutputs].map(asMeasure)
}

function asMeasure({ code, name, counts, dividedBy, ...rest }: ShareMeasure): ComparedMeasureOf {
  return {
    tellsOfSingleOnes: false, whyNotOfStrand: () => null, ...rest,
    definition: { code, name, version: 1, counts, dividedBy, method }, kind: 'SHARE', denominator: null, scale: 1,
  }
}

/** The measure of what still held after so many months. */
export function heldMeasureCode(months: number): string {
  return `HELD_AFTER_${months}_MONTHS`
}

const tooFew = 'Too few to say'

function heldAfter(months: number): ShareMeasure {
  return {
    code: heldMeasureCode(months), name: `Held after ${months} months`, measuredIn: 'of check-backs with an answer',
    counts: `Disruptions of the period of which a check-back after ${months} months found that what they achieved still held. As recorded on every basis: a return does not freeze it.`,
    dividedBy: 'Check-backs with an answer: held, partly held or lost. Unknown ones and those that nobody has made are in neither.',
    inSentence: (value) => `${value} of check-backs with an answer after ${months} months found that it had held`,
    madeFrom: [],
    whyNotOfStrand: () => 'Check-backs are not counted by strand',
    count: async ({ unit }, beside) => {
      const found = (await beside.heldOf(unit.code)).find((one) => one.months === months)
      if (!found) return { missing: 'Too few to say: so few check-backs would tell of single disruptions', short: tooFew, count: null }
      const { heldShare, whyNoShare, held, partlyHeld, lost } = found
      if (heldShare) return { count: heldShare.part, of: heldShare.of, ofDay: null }
      return { missing: whyNoShare ?? 'None due', ...(held + partlyHeld + lost > 0 ? { short: tooFew } : {}), count: null }
    },
  }
}

const ofGrades: ShareMeasure[] = [
  {
    code: 'MAJOR_OF_GROSS', name: 'Major, of gross', measuredIn: 'of gross disruptions',
    counts: 'Led disruptions of counted grade major.', dividedBy: 'Led disruptions of counted grade major, moderate or minor.',
    inSentence: (value) => `${value} of gross disruptions were major`,
    madeFrom: ['DISRUPTIONS_LED'],
    count: async ({ led }) => shareOf(led.major, led.gross, 'No gross disruptions'),
  },
  {
    code: 'PURSUE_OF_GROSS', name: 'Pursue, of gross', measuredIn: 'of gross disruptions',
    counts: 'Led disruptions of the strand Pursue and of counted grade major, moderate or minor.', dividedBy: 'Led disruptions of every strand and of these grades.',
    inSentence: (value) => `${value} of gross disruptions were in Pursue`,
    madeFrom: ['DISRUPTIONS_LED', 'DISRUPTIONS_BY_STRAND'],
    tellsOfSingleOnes: true,
    whyNotOfStrand: ({ name }) => `Only ${name} is counted here: a share of Pursue is had of all strands together`,
    count: async ({ grossOfPursue, led }) => shareOf(grossOfPursue, led.gross, 'No gross disruptions'),
  },
  {
    code: 'NEGATIVE_OF_LED', name: 'Negative, of all led', measuredIn: 'of disruptions led',
    counts: 'Led disruptions of counted grade negative.', dividedBy: 'Led disruptions of every counted grade: gross, no impact and negative.',
    inSentence: (value) => `${value} of disruptions led were negative`,
    madeFrom: ['DISRUPTIONS_LED'],
    count: async ({ led }) => shareOf(led.negative, led.gross + led.negative + led.noImpact, 'No disruptions led'),
  },
  {
    code: 'WITH_SUPPORT_OF_LED', name: 'With support of another unit, of gross', measuredIn: 'of gross disruptions',
    counts: 'Led disruptions of counted grade major, moderate or minor in which another unit took part.', dividedBy: 'Led disruptions of these grades.',
    inSentence: (value) => `${value} of gross disruptions had support of another unit`,
    madeFrom: ['DISRUPTIONS_LED', 'DISRUPTIONS_LED_WITH_SUPPORT'],
    tellsOfSingleOnes: true,
    whyNotOfStrand: () => 'Support is not kept by strand',
    count: async ({ ledWithSupport, led }) => shareOf(ledWithSupport.gross, led.gross, 'No gross disruptions'),
  },
]

const ofOutputs: ShareMeasure[] = [
  {
    code: 'ANSWERED_OF_ASKED', name: 'Questionnaires answered', measuredIn: 'of questionnaires sent',
    counts: 'Questionnaires answered, added up over the outputs that had one.', dividedBy: 'Questionnaires sent. Outputs without one are in neither.',
    inSentence: (value) => `${value} of questionnaires sent were answered`,
    madeFrom: ['OUTPUTS', 'OUTPUTS_ASKED', 'OUTPUTS_ANSWERED'],
    whyNotOfStrand: ({ code }) => (code === 'PURSUE' ? 'Pursue has no outputs' : null),
    count: async ({ outputs: { asked, answered } }) => shareOf(answered ?? 0, asked ?? 0, 'Nobody was asked'),
  },
  {
    code: 'BEHAVIOUR_CHANGED', name: 'Behaviour changed, as said at follow-up', measuredIn: 'of those who before did not',
    counts: 'Answers of people who before the output said that they do not, and at follow-up that they do: what they say they did, not what they intend.',
    dividedBy: 'Answers of people who before said that they do not, and who answered at follow-up as well.',
    inSentence: (value) => `${value} of those who before did not said at follow-up that they do`,
    madeFrom: ['OUTPUT_PAIRS'],
    whyNotOfStrand: ({ code }) => (code === 'PURSUE' ? 'Pursue has no outputs' : answersNotByStrand),
    count: async ({ behaviour }: UnitFigures) =>
      behaviour ? shareOf(behaviour.changed, behaviour.changed + behaviour.unchanged, 'Nobody who before did not was asked again') : { missing: 'Nobody was asked', count: null },
  },
]

function shareOf(count: number, of: number, ofNone: string): Counted {
  return of > 0 ? { count, of, ofDay: null } : { missing: ofNone, count: null }
}
