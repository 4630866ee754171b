import { useState } from 'react'
import type { Choosing } from './DeskCell.tsx'
import { isFound } from './deskFilters.ts'
import type { ShownCell, ShownRow } from './deskFragment.ts'
import { openedCode } from './deskSearch.ts'
import type { DeskSearch } from './deskSearch.ts'

/**
 * Which of the returns that wait for acceptance are chosen, of those that are shown: one that was moved on or is
 * filtered out is chosen no more.
 */
export function useChosenReturns(rows: readonly ShownRow[], search: DeskSearch) {
  const [codes, setCodes] = useState<ReadonlySet<string>>(new Set())
  const waiting = rows.flatMap(({ cells }) => cells).filter((cell) => cell.state === 'SUBMITTED' && isFound(cell, search))
  const chosen: readonly ShownCell[] = waiting.filter((cell) => codes.has(openedCode(cell)))

  const choosing: Choosing = {
    isChosen: (cell) => codes.has(openedCode(cell)),
    choose: (cell, isChosen) =>
      setCodes((before) => {
        const next = new Set(before)
        if (isChosen) next.add(openedCode(cell))
        else next.delete(openedCode(cell))
        return next
      }),
  }
  return { chosen, waiting, choosing, chooseAll: () => setCodes(new Set(waiting.map(openedCode))), clear: () => setCodes(new Set()) }
}
