import type { TaskingDecisionOrder, TaskingDecisionState } from '../graphql/generated/graphql.ts'
import { listAddressWords, listSearch } from '../lists/listSearch.ts'
import type { ListSearch } from '../lists/listSearch.ts'
import { codeIn, oneOf, someOf } from '../routing/searchValues.ts'
import type { RawSearch } from '../routing/searchValues.ts'
import { decisionColumnCodes } from './decisionColumnCodes.ts'
import type { DecisionColumnCode } from './decisionColumnCodes.ts'

export const allDecisionStates = ['OPEN', 'DONE', 'DROPPED', 'NOTED'] as const satisfies readonly TaskingDecisionState[]

/** The address of the list of decisions: what is to be done, where nothing else is chosen. */
export interface DecisionSearch extends ListSearch<TaskingDecisionOrder, DecisionColumnCode> {
  /** Open ones when not given; all of them of one meeting or group. */
  states?: TaskingDecisionState[] | undefined
  /** Those open beyond their day. */
  overdue?: 'only' | undefined
  /** Node id. */
  meeting?: string | undefined
  /** Node id. */
  group?: string | undefined
}

export function decisionSearch(raw: RawSearch): DecisionSearch {
  const { withdrawn: _none, asAt: _now, ...common } = listSearch(raw, ['DUE_SOONEST', 'DUE_LATEST', 'RECORDED_NEWEST', 'RECORDED_OLDEST'], decisionColumnCodes)
  return {
    states: someOf(raw, 'states', allDecisionStates),
    overdue: oneOf(raw, 'overdue', ['only']),
    meeting: codeIn(raw, 'meeting'),
    group: codeIn(raw, 'group'),
    ...common,
  }
}

/** The states that are listed: what is still to be done, unless the address says otherwise. */
export function decisionStatesShown({ states, meeting, group }: Pick<DecisionSearch, 'states' | 'meeting' | 'group'>): readonly TaskingDecisionState[] {
  return states ?? (meeting || group ? allDecisionStates : ['OPEN'])
}

const { withdrawn: _none, asAt: _now, ...commonWords } = listAddressWords

export const decisionAddressWords = { states: 'state', overdue: 'choice of overdue decisions', meeting: 'meeting', group: 'group', ...commonWords }

export const decisionMend = { group: 'Choose the group from the list, or empty the field' }
