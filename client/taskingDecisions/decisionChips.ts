import { chipsOf, stateChips } from '../lists/chips.ts'
import type { Chip } from '../lists/chips.ts'
import { dayInWords } from '../periods/dayInWords.ts'
import { allDecisionStates, decisionStatesShown } from './decisionSearch.ts'
import type { DecisionSearch } from './decisionSearch.ts'
import { decisionStateWords } from './decisionWords.ts'

/** What ids of the address are called; a word stands in while that is not known. */
export interface DecisionNames {
  group: string | undefined
  /** Day of the meeting. */
  meetsOn: string | undefined
}

/** Each chosen filter in words, and the address without it. That only what is open is shown is a choice as well. */
export function decisionChips(search: DecisionSearch, { group, meetsOn }: DecisionNames): Chip<DecisionSearch>[] {
  return [
    ...stateChips(search, { shown: decisionStatesShown(search), all: allDecisionStates, words: decisionStateWords }),
    ...chipsOf(search, [
      [search.overdue && 'Overdue', 'overdue'],
      [search.meeting && (meetsOn ? `Meeting: ${dayInWords(meetsOn)}` : 'One meeting'), 'meeting'],
      [search.group && (group ? `Group: ${group}` : 'One group'), 'group'],
    ]),
  ]
}
