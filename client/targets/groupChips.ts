import { chipsOf, namedChip, withdrawnChip } from '../lists/chips.ts'
import type { Chip, CodeWords } from '../lists/chips.ts'
import type { GroupSearch } from './groupSearch.ts'
import { statusWords } from './groupWords.ts'

/** Each chosen filter in words, and the address without it. */
export function groupChips(search: GroupSearch, { lists }: CodeWords): Chip<GroupSearch>[] {
  return chipsOf(search, [
    [search.urn && `URN: ${search.urn}`, 'urn'],
    [search.withoutUrn && 'Without a URN', 'withoutUrn'],
    [search.review && 'Review overdue', 'review'],
    [search.status && `Status: ${statusWords[search.status]}`, 'status'],
    [namedChip('Owning force', lists?.forces, search.force), 'force'],
    [namedChip('Threat', lists?.threats, search.threat), 'threat'],
    [withdrawnChip(search), 'withdrawn'],
  ])
}
