import { dayInWords, daysBetween, type Day } from '../periods/day.ts'
import { mostDaysOfEffect, type Baseline, type EffectSettings, type Sequence } from './sequence.ts'

/**
 * What was seen after a sequence of disruptions, and what that does not say, in plain words. It says what followed, and
 * never what caused it; that a group is stronger is said as plainly as that it fell.
 */
export function sequenceInWords(sequence: Sequence, settings: EffectSettings): string {
  return [seen(sequence, settings), end(sequence), together(sequence)].filter((words) => words !== null).join(' ')
}

function seen(sequence: Sequence, settings: EffectSettings): string {
  const { baseline, outcome } = sequence
  if (outcome === 'DATED_TOO_LOOSELY') return `Dated over more than ${mostDaysOfEffect} days: too loosely to say what followed.`
  if (!baseline) return 'No score above 0 stands before it: without one no change can be measured.'
  switch (outcome) {
    case 'METHOD_CHANGED':
      return 'The next assessment was by another method or version, whose scores do not compare: what followed cannot be measured.'
    case 'STRONGER': {
      const least = scoreInWords(shareOf(baseline, settings.strongerPercent))
      return `Stronger than before: last seen at ${lastSeen(sequence)}, ${inDays(sequence, sequence.lastAssessedOn ?? sequence.day)} after the disruption; that is at least ${least} (${settings.strongerPercent}% of ${scoreInWords(baseline.score)}). ${fall(sequence, baseline)}`.trim()
    }
    case 'RECOVERED':
    case 'FELL':
      return fall(sequence, baseline)
    case 'NO_EFFECT_SEEN': {
      const below = `below ${scoreInWords(shareOf(baseline, settings.recoveryPercent))} (${settings.recoveryPercent}% of ${scoreInWords(baseline.score)})`
      return sequence.assessments === 1
        ? `No effect seen: 1 assessment since, not ${below}.`
        : `No effect seen: ${sequence.assessments} assessments since, none ${below}.`
    }
    default:
      return 'Not assessed by the same method since: whether it had an effect is not known.'
  }
}

function fall(sequence: Sequence, baseline: Baseline): string {
  if (sequence.fellOn === null || sequence.fellTo === null) return ''
  const fell = `Fell from ${scoreInWords(baseline.score)} to ${scoreInWords(sequence.fellTo)} by ${dayInWords(sequence.fellOn)}, ${inDays(sequence, sequence.fellOn)} after`
  if (sequence.recoveredOn !== null && sequence.recoveredTo !== null) {
    return `${fell}; back at ${scoreInWords(sequence.recoveredTo)} on ${dayInWords(sequence.recoveredOn)}, ${inDays(sequence, sequence.recoveredOn)} after the disruption.`
  }
  if (sequence.outcome === 'STRONGER') return `${fell} the disruption.`
  return sequence.lastAssessedOn === sequence.fellOn
    ? `${fell} the disruption; not assessed again by the same method since.`
    : `${fell} the disruption; last seen at ${lastSeen(sequence)}, and not back.`
}

function end({ endedBy, endedOn, outcome }: Sequence): string | null {
  if (endedOn === null || outcome === 'METHOD_CHANGED') return null
  const followed = `Followed to ${dayInWords(endedOn)}`
  switch (endedBy) {
    case 'NEXT_SEQUENCE':
      return `${followed}, the day of the next disruption.`
    case 'METHOD_CHANGED':
      return `${followed}, when the scoring method changed: later scores do not compare.`
    case 'MERGED':
      return `${followed}, when the group merged into another.`
    case 'SPLIT':
      return `${followed}, when the group was split.`
    default:
      return null
  }
}

function together({ disruptionIds: { length } }: Sequence): string | null {
  return length > 1 ? `${length} disruptions are measured together, from the first: the score does not tell them apart.` : null
}

function lastSeen({ lastScore, lastAssessedOn }: Sequence): string {
  if (lastScore === null || lastAssessedOn === null) throw new RangeError('A sequence without an assessment was never seen again')
  return `${scoreInWords(lastScore)} on ${dayInWords(lastAssessedOn)}`
}

function inDays({ day }: Sequence, on: Day): string {
  const days = daysBetween(day, on)
  return `${days.toLocaleString('en-GB')} ${days === 1 ? 'day' : 'days'}`
}

/** Exact to the thousandth: scores have at most three decimals, and a percent of one at most five. */
function shareOf({ score }: Baseline, percent: number): number {
  return Math.round(score * 1000 * percent) / 100_000
}

function scoreInWords(score: number): string {
  return score.toLocaleString('en-GB', { maximumFractionDigits: 5 })
}
