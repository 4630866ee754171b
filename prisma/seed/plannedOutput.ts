import type { KnownDays } from './datedDisruption.ts'
import type { PlannedProgramme } from './plannedProgramme.ts'

/** One question as counts of before and after answers. */
export interface AnsweredQuestion {
  question: string
  measures: 'INTENTION' | 'BEHAVIOUR_AT_FOLLOW_UP'
  yesYes: number
  yesNo: number
  noYes: number
  noNo: number
  beforeOnly: number
  afterOnly: number
}

/** A questionnaire as it came back. */
export interface Questionnaire {
  sent: number
  answered: number
  questions: AnsweredQuestion[]
}

/** An output in full, before it has a reference. */
export interface PlannedOutput {
  days: KnownDays
  /** Moment at which it was typed. */
  recorded: number
  kind: 'TALK' | 'SURVEY' | 'CAMPAIGN' | 'TRAINING' | 'EXERCISE'
  strand: 'PREVENT' | 'PROTECT' | 'PREPARE'
  title: string
  audience: string
  force: string | null
  threat: string
  /** Null when nobody counted. */
  reached: number | null
  /** Null when nobody was asked, which is not the same as no answer. */
  questionnaire: Questionnaire | null
  /** Id of the disruption to which it belongs. */
  disruptionId: string | null
  /** The programme of which it is part; null when it stands alone. */
  programme: PlannedProgramme | null
  whatWasDone: string
  /** Whether it turns out later that it should not have been recorded. */
  isWithdrawnLater: boolean
}
