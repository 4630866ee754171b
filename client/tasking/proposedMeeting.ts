import type { TaskingCycle } from '../graphql/generated/graphql.ts'

interface Known {
  /** The planned meeting that is furthest ahead. */
  furthest?: { meetsOn: string; nextDueOn: string; cycle: TaskingCycle } | null
  waiting?: { dueOn?: string | null; last?: { meetsOn: string; cycle: TaskingCycle } | null } | null
}

export interface ProposedMeeting {
  meetsOn: string | null
  cycle: TaskingCycle | null
  /** The meeting that it follows; none for the first. */
  after: { meetsOn: string; isHeld: boolean } | null
}

/**
 * The next meeting by the cycle: after the last that is planned, else after the last that was held. A day that is past is
 * not proposed: nobody can meet on it any more.
 */
export function proposedMeeting({ furthest, waiting }: Known, today: string): ProposedMeeting {
  const last = furthest ?? waiting?.last ?? null
  const day = furthest?.nextDueOn ?? waiting?.dueOn ?? null
  return {
    meetsOn: day && day >= today ? day : null,
    cycle: last?.cycle ?? null,
    after: last && { meetsOn: last.meetsOn, isHeld: !furthest },
  }
}
