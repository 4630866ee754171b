import { gradeInWords } from '../../disruptions/disruptionFieldWords.ts'
import { grades } from '../../disruptions/countedGrade.ts'
import { inThousands } from '../../facts/inThousands.ts'
import { aboutInvention } from '../caveats.ts'
import { type Durability, inAll, openInWords, unanswered } from './durability.ts'
import type { LongTermScope } from './longTermScope.ts'
import { percent } from './percent.ts'
import type { OutcomeCounts } from './sequenceOutcomes.ts'
import { type Waiting, waitingInWords } from './waiting.ts'

/** What long-term figures rest on, as far as their caveats ask. */
export type LongTermCaveatFacts = {
  scope: Pick<LongTermScope, 'force' | 'unit' | 'settings' | 'mayOpenRecords'>
  isInvented: boolean
  waiting: Waiting
  durability: readonly Durability[]
  outcomes: OutcomeCounts | null
}

/**
 * What must a reader know before using long-term figures? In words, the most important first.
 *
 * Checked in: test/unit/measures/longTerm/longTermWords.test.ts.
 */
export function longTermCaveats(facts: LongTermCaveatFacts): string[] {
  const { scope, isInvented, waiting, durability, outcomes } = facts
  return [
    ...aboutWhatIsRecorded({ isInvented, waiting }),
    ...aboutSequences,
    ...(outcomes ? aboutWhatIsMissing(outcomes) : []),
    aboutWhatNeedsCheckBacks(scope),
    ...durability.flatMap(ifAllWereLostOrHeld),
    ...aboutPlace(scope),
    ...aboutTimeAndChance,
  ]
}

/** Of every long-term figure. */
export function aboutWhatIsRecorded({ isInvented, waiting }: { isInvented: boolean; waiting: Waiting }): string[] {
  return [
    ...aboutInvention(isInvented),
    'Figures are as recorded: a return freezes what a unit did, not whether the effect lasted, so there is no “as returned” here.',
    ...waitingInWords(waiting),
  ]
}

/** The rule on disruptions in a row, and what figures made by it do not say. */
export const aboutSequences = [
  'Disruptions of one group that follow each other before its score is seen to have come back are one sequence: they are measured together, from the last score before the first, and what followed is not counted to each. A sequence belongs to the unit and the day of its first disruption.',
  'Figures say what disruptions were followed by. Other things happen to groups as well, and scores are given by people.',
  'Scores of different methods, or of different versions of one, are never joined: where the method changed, a sequence ends.',
]

/** What an interval covers of what is judged, not graded: whether an effect held, and scores. */
export const aboutIntervalsOfJudgement = 'Intervals are 95% limits of what chance alone allows; they do not cover what was not recorded or was judged differently.'

/** Cohorts, and what intervals cover. */
export const aboutTimeAndChance = [
  'Disruptions count in the period in which their last day of effect lies. Recent ones have had less time: figures of which something is still to come are provisional.',
  aboutIntervalsOfJudgement,
]

function aboutWhatIsMissing({ noBaseline, notAssessed, methodChanged, datedTooLoosely, noEffectSeen }: OutcomeCounts): string[] {
  const missing = [
    ...(noBaseline > 0 ? [`${inThousands(noBaseline)} with no score before the first disruption`] : []),
    ...(notAssessed > 0 ? [`${inThousands(notAssessed)} not assessed since`] : []),
    ...(methodChanged > 0 ? [`${inThousands(methodChanged)} next assessed by another method`] : []),
    ...(datedTooLoosely > 0 ? [`${inThousands(datedTooLoosely)} dated more loosely than a month`] : []),
  ]
  return [
    ...(missing.length > 0 ? [`Nothing can be said of some sequences: ${missing.join(', ')}.`] : []),
    ...(noEffectSeen > 0 ? [`In ${sequences(noEffectSeen)} no effect was seen: that is not a recovery in 0 days, and these are not in the times to recovery.`] : []),
  ]
}

/** After which disruptions somebody looks again. */
export function aboutWhatNeedsCheckBacks({ settings }: Pick<LongTermScope, 'settings'>): string {
  const grade = grades.find((one) => one === settings.standing('CHECK_BACK_FROM_GRADE').value)
  const least = grade ? gradeInWords[grade].toLowerCase() : 'the least'
  return `Check-backs are asked for after disruptions graded ${least}${grade === 'MAJOR' ? '' : ' or higher'}, against any target; never after negatives. Unknown and overdue ones are in no share. One counts at the number of months for which it was asked, also where somebody looked later.`
}

/** Between which shares would it lie if all without an answer had been lost, or held? */
function ifAllWereLostOrHeld(one: Durability): string[] {
  const open = unanswered(one)
  if (open === 0 || !one.heldShare) return []
  const come = inAll(one) - one.notYetDue
  return [
    `At ${one.months} months, ${inThousands(open)} of ${inThousands(come)} check-backs have no answer (${openInWords(one)}): the share held would lie between ${percent(one.held / come)} if all of them were lost and ${percent((one.held + open) / come)} if all were held.`,
  ]
}

/** Which disruptions are a force’s, a unit’s or the network’s. */
export function aboutPlace({ force, unit }: Pick<LongTermScope, 'force' | 'unit'>): string[] {
  if (force) {
    return ['Of a force are the disruptions in which it took part, whichever unit led, and the sequences that began with one of them; one with several forces counts for each. Groups that were archived, and missing assessments, are those of the force that owns the group.']
  }
  return unit
    ? ['A sequence stays with the unit that led its first disruption, also where other units led later ones or the group has changed hands.']
    : ['The network counts each disruption and each sequence once, for the unit that led the first.']
}

function sequences(count: number): string {
  return `${inThousands(count)} ${count === 1 ? 'sequence' : 'sequences'}`
}
