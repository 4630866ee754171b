import { chipsOf, namedChip, periodChip, withdrawnChip } from '../lists/chips.ts'
import type { Chip, CodeWords } from '../lists/chips.ts'
import type { OutputSearch } from './outputSearch.ts'
import { outputKindWords } from './outputWords.ts'
import type { ProgrammeChoice } from './programmeChoices.ts'

/** Each chosen filter in words, and the address without it. */
export function outputChips(
  search: OutputSearch,
  { lists, periods }: CodeWords,
  programmes: readonly ProgrammeChoice[],
): Chip<OutputSearch>[] {
  const programme = programmes.find(({ id }) => id === search.programme)
  return chipsOf(search, [
    [search.reference && `Reference: ${search.reference}`, 'reference'],
    [periodChip('Period', periods, search.period), 'period'],
    [search.kind && `Kind: ${outputKindWords[search.kind]}`, 'kind'],
    [namedChip('Strand', lists?.strands, search.strand), 'strand'],
    [namedChip('Threat', lists?.threats, search.threat), 'threat'],
    [namedChip('Force', lists?.forces, search.force), 'force'],
    [search.programme && (programme ? `Programme: ${programme.name}` : 'One programme'), 'programme'],
    [search.withoutFollowUp && 'Without follow-up', 'withoutFollowUp'],
    [withdrawnChip(search), 'withdrawn'],
  ])
}
