import type { StoryDay } from './storyDays.ts'

/** What becomes of a group in the stories. */
export type GroupStory = 'ORDINARY' | 'FADING' | 'LASTING' | 'STRONGER' | 'MERGING' | 'SPLITTING'

/** A change that makes a new version of a group. */
export interface GroupChange {
  /** Milliseconds since 1970. */
  moment: number
  reason: string
  change: { alias?: string; status?: 'ACTIVE' | 'MONITORED' | 'ARCHIVED'; urn?: string; isUrnProvisional?: boolean }
}

/** A group that is handed over to another unit. */
export interface GroupTransfer {
  day: StoryDay
  /** Moment at which it was recorded. */
  moment: number
  toUnitCode: string
  reason: string
}

/** A group as the stories need it while they are told. */
export interface Group {
  id: string
  unitCode: string
  forceCode: string
  alias: string
  urn: string | null
  isUrnProvisional: boolean
  threats: string[]
  mappedOn: StoryDay | null
  /** Moment of the first version. */
  recorded: number
  story: GroupStory
  /** How often it is the target, against other ordinary groups. */
  weight: number
  /** Days on which disruptions of it may fall, both included. */
  from: StoryDay
  to: StoryDay
  operation: string | null
  changes: GroupChange[]
  transfer?: GroupTransfer
}

/** A link between two groups, before it is written down. */
export interface Link {
  from: Group
  to: Group
  kind: 'MERGED_INTO' | 'SPLIT_INTO'
  day: StoryDay
  reason: string
  recorded: number
}
