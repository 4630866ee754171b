import { chipsOf, namedChip, periodChip, stateChips } from '../lists/chips.ts'
import type { Chip, CodeWords } from '../lists/chips.ts'
import { allGatewayStates, gatewayStatesShown } from './requestSearch.ts'
import type { RequestSearch } from './requestSearch.ts'
import { gatewayStateWords } from './requestWords.ts'

/**
 * Each chosen filter in words, and the address without it. That only what is undecided is shown is a choice as well.
 *
 * @param group alias of the group that the address names; a word stands in while it is not known
 */
export function requestChips(search: RequestSearch, { lists, periods }: CodeWords, group: string | undefined): Chip<RequestSearch>[] {
  return [
    ...stateChips(search, { shown: gatewayStatesShown(search), all: allGatewayStates, words: gatewayStateWords }),
    ...chipsOf(search, [
      [namedChip('Force', lists?.forces, search.force), 'force'],
      [namedChip('Threat', lists?.threats, search.threat), 'threat'],
      [periodChip('Received in', periods, search.period), 'period'],
      [search.group && (group ? `Group: ${group}` : 'One group'), 'group'],
    ]),
  ]
}
