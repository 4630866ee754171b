import { chipsOf, namedChip, periodChip, stateChips } from '../lists/chips.ts'
import type { Chip, CodeWords } from '../lists/chips.ts'
import { fromFirstPage } from '../lists/listSearch.ts'
import { gradeWords } from '../parts/gradeWords.ts'
import { allStates, statesShown } from './checkBackSearch.ts'
import type { CheckBackSearch } from './checkBackSearch.ts'
import { monthsInWords, resultWords, stateWords } from './checkBackWords.ts'

/** Each chosen filter in words, and the address without it. That only what waits is shown is a choice as well. */
export function checkBackChips(search: CheckBackSearch, { lists, periods }: CodeWords): Chip<CheckBackSearch>[] {
  return [
    // A result is of what is recorded: its own chip says so.
    ...(search.results && !search.states ? [] : stateChips(search, { shown: statesShown(search), all: allStates, words: stateWords })),
    ...resultChips(search),
    ...chipsOf(search, [
      [search.months ? monthsInWords(search.months) : undefined, 'months'],
      [search.disruption && `Disruption: ${search.disruption}`, 'disruption'],
      [periodChip('Last day of effect', periods, search.period), 'period'],
      [search.grade && `Grade: ${gradeWords[search.grade]}`, 'grade'],
      [namedChip('Threat', lists?.threats, search.threat), 'threat'],
      [namedChip('Tactic', lists?.tactics, search.tactic), 'tactic'],
      [namedChip('Force', lists?.forces, search.force), 'force'],
    ]),
  ]
}

function resultChips(search: CheckBackSearch): Chip<CheckBackSearch>[] {
  const results = search.results ?? []
  return results.map((result) => {
    const others = results.filter((each) => each !== result)
    return { text: `Result: ${resultWords[result]}`, without: { ...fromFirstPage(search), results: others.length > 0 ? others : undefined } }
  })
}
