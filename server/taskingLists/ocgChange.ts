import type { Day } from '../periods/day.ts'

/** What changed of a group. A negative disruption is told apart; WITHDRAWN is what stands no more, whatever it was. */
export const ocgChangeKinds = [
  'ASSESSMENT', 'DISRUPTION', 'NEGATIVE', 'CHECK_BACK', 'STATUS', 'PLAN_ACTION', 'DECISION', 'LINEAGE', 'TRANSFER', 'CORRECTED', 'WITHDRAWN',
] as const
export type OcgChangeKind = (typeof ocgChangeKinds)[number]

/** Something that became known of a group between two moments. */
export type OcgChange = {
  ocgId: string
  /** Id of the record that it is about. */
  factId: string
  /** Another group whose name its words say; null where they say none. */
  namedOcgId: string | null
  kind: OcgChangeKind
  /** The day that it is about; of what was withdrawn, the day it was about. */
  day: Day
  inWords: string
  knownAt: Date
}
