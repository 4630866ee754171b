import type { Day } from '../periods/day.ts'

/** What became of a group's score after a sequence of disruptions. The words stand in domain order. */
export const sequenceOutcomes = [
  'FELL', 'RECOVERED', 'NO_EFFECT_SEEN', 'STRONGER', 'NOT_ASSESSED', 'METHOD_CHANGED', 'NO_BASELINE', 'DATED_TOO_LOOSELY',
] as const
export type SequenceOutcome = (typeof sequenceOutcomes)[number]

/** What ended a sequence; nothing so far is STILL_FOLLOWED. */
export const sequenceEnds = ['STILL_FOLLOWED', 'NEXT_SEQUENCE', 'METHOD_CHANGED', 'MERGED', 'SPLIT'] as const
export type SequenceEnd = (typeof sequenceEnds)[number]

/** A disruption dated over more days than these says too little of when it was to measure what came after. */
export const mostDaysOfEffect = 31

/** A disruption of a group, as the walk needs it: days of effect are [from, to). */
export type DisruptionEvent = { id: string; effectFrom: Day; effectTo: Day }

/** A score as it was given. Its id orders the scores of one day by when they were first recorded. */
export type AssessmentEvent = { id: string; assessedOn: Day; score: number; methodCode: string; methodVersion: string }

/** The day on which the group itself merged into another, or was split. */
export type LineageEvent = { day: Day; kind: 'MERGED' | 'SPLIT' }

/** Settings that the walk is made with: percents of the baseline, and whole months. */
export type EffectSettings = { recoveryPercent: number; strongerPercent: number; reliefMonths: readonly number[] }

/** All that is known of a group's life at a moment, in any order, and the London day of that moment. */
export type GroupLife = {
  asAtDay: Day
  settings: EffectSettings
  disruptions: readonly DisruptionEvent[]
  assessments: readonly AssessmentEvent[]
  lineage: readonly LineageEvent[]
}

/** Relief over some months after the first disruption: score-days observed, and the days of which the score is known, is not, or is to come. */
export type SequenceRelief = { months: number; scoreDays: number; observedDays: number; unobservedDays: number; toComeDays: number }

/** The score before the first disruption of a sequence, and by which method. */
export type Baseline = { score: number; day: Day; methodCode: string; methodVersion: string }

/** Disruptions of one group measured together. Without a baseline nothing but the outcome is known. */
export type Sequence = {
  /** Of its disruptions, the first one first. */
  disruptionIds: string[]
  /** The last day of effect of the first disruption: days after are counted from it. */
  day: Day
  baseline: Baseline | null
  outcome: SequenceOutcome
  /** Null where nothing was followed: no baseline, or dated too loosely. */
  endedBy: SequenceEnd | null
  endedOn: Day | null
  fellOn: Day | null
  /** The score on the day on which it was first seen to have fallen. */
  fellTo: number | null
  recoveredOn: Day | null
  /** The score on that day. */
  recoveredTo: number | null
  lastScore: number | null
  lastAssessedOn: Day | null
  /** How many scores by its method there are since. */
  assessments: number
  /** To this day the score is known; null without a baseline. */
  observedTo: Day | null
  relief: SequenceRelief[]
}
