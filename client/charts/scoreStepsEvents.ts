import type { CheckBackResult, Grade, OcgStatus } from '../graphql/generated/graphql.ts'

/** A dated threat assessment, as given. Scores of different methods are never joined. */
export interface ScoreEvent {
  kind: 'SCORE'
  day: string
  score: number
  band: string
  /** Method and version together: "OCGM 3.1". */
  method: string
}

export interface DisruptionEvent {
  kind: 'DISRUPTION'
  /** The last day of effect. */
  day: string
  daysInWords: string
  grade: Grade
  tactics: readonly string[]
  reference: string
  /** The group that it was against, where that was merged into this one. */
  ofGroup: string | null
}

export interface SpellEvent {
  kind: 'SPELL'
  day: string
  /** The last day, included; none while it lasts. */
  lastDay: string | null
  status: OcgStatus
}

/** What somebody found, or that nobody has looked. */
export type CheckBackMark = CheckBackResult | 'DUE' | 'OVERDUE'

export interface CheckBackEvent {
  kind: 'CHECK_BACK'
  /** The day on which somebody looked, or on which it was due. */
  day: string
  months: number
  mark: CheckBackMark
  reference: string
}

/** What a group's life is drawn and tabled from, so that the two cannot disagree. */
export type LifeEvent = ScoreEvent | DisruptionEvent | SpellEvent | CheckBackEvent

export const checkBackMarkWords: Record<CheckBackMark, string> = {
  HELD: 'Held',
  PARTLY_HELD: 'Partly held',
  LOST: 'Lost',
  UNKNOWN: 'Unknown',
  DUE: 'Due, nobody has looked yet',
  OVERDUE: 'Overdue, nobody has looked',
}

/** Below the axis stand those that did nothing, and those after which the group was stronger. */
export function isBelowAxis(grade: Grade): boolean {
  return grade === 'NEGATIVE' || grade === 'NO_IMPACT'
}

/** Those of one kind, in the order given. */
export function eventsOf<Kind extends LifeEvent['kind']>(events: readonly LifeEvent[], kind: Kind): Extract<LifeEvent, { kind: Kind }>[] {
  return events.filter((event): event is Extract<LifeEvent, { kind: Kind }> => event.kind === kind)
}
