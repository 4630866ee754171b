import type { OutcomeCountFactsFragment, SequenceEnd, SequenceOutcome } from '../graphql/generated/graphql.ts'

interface OutcomeWords {
  outcome: SequenceOutcome
  /** Where the API counts it. */
  count: keyof OutcomeCountFactsFragment
  name: string
  means: string
  /** How its bar looks: what was measured is filled, what was not is hollow. */
  look: 'full' | 'hatched' | 'plain' | 'worse' | 'hollow'
}

/** In this order everywhere: what was measured first, then why the rest could not be. */
export const outcomesInOrder: readonly OutcomeWords[] = [
  { outcome: 'FELL', count: 'fell', name: 'Fell, not back when last seen', means: 'below the line set for recovery, and not back over it when last seen', look: 'full' },
  { outcome: 'RECOVERED', count: 'recovered', name: 'Fell, and came back', means: 'fell below the line set for recovery, and was seen back over it', look: 'hatched' },
  { outcome: 'NO_EFFECT_SEEN', count: 'noEffectSeen', name: 'No effect seen', means: 'assessed again and never seen to fall', look: 'plain' },
  { outcome: 'STRONGER', count: 'stronger', name: 'Stronger than before', means: 'last seen above the score before, by the share set or more', look: 'worse' },
  { outcome: 'NOT_ASSESSED', count: 'notAssessed', name: 'Not assessed since', means: 'no assessment by the same method since', look: 'hollow' },
  { outcome: 'NO_BASELINE', count: 'noBaseline', name: 'No score before', means: 'no assessment before the first disruption', look: 'hollow' },
  { outcome: 'METHOD_CHANGED', count: 'methodChanged', name: 'Scoring method changed', means: 'scores by different methods are never joined', look: 'hollow' },
  { outcome: 'DATED_TOO_LOOSELY', count: 'datedTooLoosely', name: 'Dated too loosely', means: 'known less closely than to a month', look: 'hollow' },
]

/** With a score before and one since by the same method: those of which anything can be said. */
export const measuredOutcomes: readonly SequenceOutcome[] = outcomesInOrder.filter(({ look }) => look !== 'hollow').map(({ outcome }) => outcome)

export const outcomeNames = Object.fromEntries(outcomesInOrder.map(({ outcome, name }) => [outcome, name])) as Record<SequenceOutcome, string>

export const endNames: Record<SequenceEnd, string> = {
  STILL_FOLLOWED: 'still followed',
  NEXT_SEQUENCE: 'the next disruption',
  METHOD_CHANGED: 'the scoring method changed',
  MERGED: 'the group merged into another',
  SPLIT: 'the group split',
}
