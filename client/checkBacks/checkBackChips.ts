import { chipsOf, namedChip, periodChip } from '../lists/chips.ts'
import type { Chip, CodeWords } from '../lists/chips.ts'
import { fromFirstPage } from '../lists/listSearch.ts'
import { gradeWords } from '../parts/gradeWords.ts'
import { allStates, statesShown } from './checkBackSearch.ts'
import type { CheckBackSearch } from './checkBackSearch.ts'
import { monthsInWords, resultWords, stateWords } from './checkBackWords.ts'

/** Each chosen filter in words, and the address without it. That only what waits is shown is a choice as well. */
export function checkBackChips(search: CheckBackSearch, { lists, periods }: CodeWords): Chip<CheckBackSearch>[] {
  return [
    ...stateChips(search),
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

/** A chip for each state, until all are shown; without the last of them all are. */
function stateChips(search: CheckBackSearch): Chip<CheckBackSearch>[] {
  if (search.results && !search.states) return []
  const shown = statesShown(search)
  if (shown.length === allStates.length) return []
  return shown.map((state) => {
    const others = shown.filter((each) => each !== state)
    return { text: `State: ${stateWords[state]}`, without: { ...fromFirstPage(search), states: others.length > 0 ? others : [...allStates] } }
  })
}

function resultChips(search: CheckBackSearch): Chip<CheckBackSearch>[] {
  const results = search.results ?? []
  return results.map((result) => {
    const others = results.filter((each) => each !== result)
    return { text: `Result: ${resultWords[result]}`, without: { ...fromFirstPage(search), results: others.length > 0 ? others : undefined } }
  })
}
