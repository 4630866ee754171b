import { dayInWords } from '../../periods/dayInWords.ts'
import type { GroupLife } from './groupLife.ts'

export interface OpenAction {
  key: string
  /** Where it comes from: the plan, or a meeting of which day. */
  from: string
  owner: string
  /** What is to be done, and by when. */
  words: string
}

/** What is still to be done about a group, of its plan and of the decisions of meetings together; the soonest due first. */
export function openActions({ planActions, taskingDecisions }: Pick<GroupLife, 'planActions' | 'taskingDecisions'>): OpenAction[] {
  const dated = [
    ...planActions.flatMap(({ id, state, owner, dueOn, action, isOverdue }) =>
      state === 'OPEN' ? [{ key: id, from: 'Plan', owner, dueOn, what: action, isOverdue }] : [],
    ),
    ...taskingDecisions.flatMap(({ id, state, owner, dueOn, decision, isOverdue, meeting }) =>
      state === 'OPEN' && owner && dueOn ? [{ key: id, from: `Meeting of ${dayInWords(meeting.meetsOn)}`, owner, dueOn, what: decision, isOverdue }] : [],
    ),
  ].toSorted((one, other) => one.dueOn.localeCompare(other.dueOn))
  return dated.map(({ key, from, owner, dueOn, what, isOverdue }) => ({
    key, from, owner, words: `by ${dayInWords(dueOn)}${isOverdue ? ' (overdue)' : ''}: ${what}`,
  }))
}
