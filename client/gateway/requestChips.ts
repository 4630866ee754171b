import { chipsOf, namedChip, periodChip } from '../lists/chips.ts'
import type { Chip, CodeWords } from '../lists/chips.ts'
import { fromFirstPage } from '../lists/listSearch.ts'
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
    ...stateChips(search),
    ...chipsOf(search, [
      [namedChip('Force', lists?.forces, search.force), 'force'],
      [namedChip('Threat', lists?.threats, search.threat), 'threat'],
      [periodChip('Received in', periods, search.period), 'period'],
      [search.group && (group ? `Group: ${group}` : 'One group'), 'group'],
    ]),
  ]
}

/** A chip for each state, until all are shown; without the last of them all are. */
function stateChips(search: RequestSearch): Chip<RequestSearch>[] {
  const shown = gatewayStatesShown(search)
  if (shown.length === allGatewayStates.length) return []
  return shown.map((state) => {
    const others = shown.filter((each) => each !== state)
    return { text: `State: ${gatewayStateWords[state]}`, without: { ...fromFirstPage(search), states: others.length > 0 ? others : [...allGatewayStates] } }
  })
}
