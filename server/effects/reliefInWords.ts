import type { EffectSettings, Sequence, SequenceRelief } from './sequence.ts'

/** Relief of a group over the longest months, of all its sequences; `scoreDays` is null where nothing could be measured. */
export type ReliefSoFar = { scoreDays: number | null; inWords: string }

/**
 * How much relief has there been so far, and of how many days is that not known?
 *
 * Why over the longest of the months: the group's figure is then the part that it has in its unit's figure.
 * No day counts twice, so the sequences add up.
 */
export function reliefSoFar(sequences: readonly Sequence[], settings: EffectSettings): ReliefSoFar {
  const months = Math.max(...settings.reliefMonths)
  const measured = sequences.filter(({ assessments }) => assessments > 0)
  const followed = sequences.flatMap(({ relief }) => relief.filter((one) => one.months === months))
  const scoreDays = measured.length > 0 ? followed.reduce((sum, one) => sum + one.scoreDays, 0) : null
  return { scoreDays, inWords: said(sequences, scoreDays, months, followed).join(' ') }
}

function said(sequences: readonly Sequence[], scoreDays: number | null, months: number, followed: readonly SequenceRelief[]): string[] {
  if (sequences.length === 0) return ['No disruption of this group is recorded, so there is nothing to measure.']
  if (followed.length === 0) return ['Nothing can be measured: no disruption of this group is dated closely enough and has a score before it.']
  const unknown = [
    ...rest(sum(followed, 'unobservedDays'), 'has passed without the score being known', 'have passed without the score being known'),
    ...rest(sum(followed, 'toComeDays'), 'is still to come', 'are still to come'),
  ]
  const after = `in the ${months} months after ${followed.length === 1 ? 'the disruption' : 'each sequence of disruptions'}`
  if (scoreDays === null) {
    const not = 'Nothing could be measured: the group was not assessed again by the same method.'
    return unknown.length > 0 ? [not, `Of the days ${after}, ${unknown.join('; ')}.`] : [not]
  }
  const observed = sum(followed, 'observedDays')
  const above = sequences.some(({ outcome }) => outcome === 'STRONGER') ? ['A score above the baseline takes nothing off; that the group is stronger is said beside it.'] : []
  return [
    `${scoreDays.toLocaleString('en-GB', { maximumFractionDigits: 1 })} score-days below the baseline ${after}, over ${inDays(observed)} on which the score is known.`,
    unknown.length > 0 ? `${unknown.join('; ')}.` : 'No day is unknown or still to come.',
    ...above,
  ]
}

function rest(days: number, one: string, many: string): string[] {
  return days > 0 ? [`${inDays(days)} ${days === 1 ? one : many}`] : []
}

function sum(relief: readonly SequenceRelief[], of: 'observedDays' | 'unobservedDays' | 'toComeDays'): number {
  return relief.reduce((total, one) => total + one[of], 0)
}

function inDays(days: number): string {
  return `${days.toLocaleString('en-GB')} ${days === 1 ? 'day' : 'days'}`
}
