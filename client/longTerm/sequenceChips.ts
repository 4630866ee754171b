import { chipsOf, namedChip, periodChip } from '../lists/chips.ts'
import type { Chip, CodeWords } from '../lists/chips.ts'
import { fromFirstPage } from '../lists/listSearch.ts'
import { gradeWords } from '../parts/gradeWords.ts'
import { outcomeNames } from './outcomeWords.ts'
import type { SequenceSearch } from './sequenceSearch.ts'

/** Each chosen filter in words, and the address without it. */
export function sequenceChips(search: SequenceSearch, { lists, periods }: CodeWords): Chip<SequenceSearch>[] {
  const outcomes = search.outcomes ?? []
  return [
    ...chipsOf(search, [[periodChip('Period', periods, search.period), 'period']]),
    ...outcomes.map((outcome) => {
      const others = outcomes.filter((each) => each !== outcome)
      return { text: `Became: ${outcomeNames[outcome]}`, without: { ...fromFirstPage(search), outcomes: others.length > 0 ? others : undefined } }
    }),
    ...chipsOf(search, [
      [search.grade && `Grade of the first: ${gradeWords[search.grade]}`, 'grade'],
      [namedChip('Threat', lists?.threats, search.threat), 'threat'],
      [namedChip('Tactic', lists?.tactics, search.tactic), 'tactic'],
      [namedChip('Force', lists?.forces, search.force), 'force'],
    ]),
  ]
}
