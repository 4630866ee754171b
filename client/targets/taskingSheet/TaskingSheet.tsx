import type { OneGroupSearch } from '../groupSearch.ts'
import type { GroupLife } from './groupLife.ts'
import { ScoreFigure } from './ScoreFigure.tsx'
import { SheetEffect } from './SheetEffect.tsx'
import { SheetFacts } from './SheetFacts.tsx'
import { SheetNow } from './SheetNow.tsx'
import './taskingSheet.css'
import './taskingSheetOnPaper.css'

/** One group on one screen, and on one printed A4 page. */
export function TaskingSheet({ group, search }: { group: GroupLife; search: OneGroupSearch }) {
  return (
    <div className="lv-sheet">
      <SheetFacts group={group} />
      <ScoreFigure group={group} search={search} />
      <SheetNow group={group} asAt={search.asAt} />
      <SheetEffect effect={group.effect} />
    </div>
  )
}
