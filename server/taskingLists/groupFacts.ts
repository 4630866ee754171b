import type { AssessmentEvent, Sequence } from '../effects/sequence.ts'
import type { Overdue } from '../facts/overdue.ts'
import type { Day } from '../periods/day.ts'
import type { DayRange } from '../periods/dayRange.ts'
import type { OcgStatus } from '../targets/ocgRecord.ts'

/** A negative disruption against a group, and when it was as closely as it is known. */
export type NegativeDisruption = { reference: string; effect: DayRange }

/** What the rules know of a group as at the moment of the list. */
export type GroupFacts = {
  ocgId: string
  status: OcgStatus
  /** The day on which it was mapped, or else first recorded. */
  knownSince: Day
  /** Whether it was mapped on that day; else nobody has said when it was. */
  isMapped: boolean
  latest: AssessmentEvent | null
  beforeLatest: AssessmentEvent | null
  /** The newest that is not dated too loosely to follow. */
  newest: Sequence | null
  /** Whether it is seen to be back, and the list of the meeting before did not know; never so where no meeting was held before. */
  isBackSincePrevious: boolean
  /** When the latest disruption was, also against groups merged into it, as closely as it is known. */
  lastDisrupted: DayRange | null
  /** On which day its review was or is due; none where it is archived. */
  reviewDueOn: Day | null
  checkBacks: Overdue | null
  actions: Overdue | null
  /** Newest first. */
  negatives: NegativeDisruption[]
  decisions: DecisionsOfGroup
  /** Whether the unit has it only since the list was made: this meeting decided on it all the same. */
  isSinceList: boolean
}

/** What tasking meetings have decided of a group, as at the moment of the list but for `byThisMeeting`. */
export type DecisionsOfGroup = {
  /** Standing decisions of the meeting before. */
  byPrevious: number
  /** Of those before it that are open, and the first day by which one is to be done. */
  openOfEarlier: { count: number; dueOn: Day } | null
  overdue: Overdue | null
  /** Standing decisions of this meeting at the moment of reading. */
  byThisMeeting: number
}

/** On what terms the rules choose: the day as at which, the meeting before, and their settings. */
export type ListTerms = {
  day: Day
  /** Day of the meeting held before; null where none was. */
  previousMetOn: Day | null
  groupsEachRule: number
  negativeDays: number
  nothingDoneDays: number
}

/**
 * That a rule finds a group, how pressing it is among those that it finds (the highest first), and why: said only of those that are
 * shown, for a rule may find every group of a unit.
 */
export type Finding = { ocgId: string; pressing: number; inWords: () => string }
