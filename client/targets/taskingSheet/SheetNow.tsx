import type { GroupLife } from './groupLife.ts'
import { disruptionsOfMerged } from './mergedInWords.ts'
import { nothingForDays } from './nothingForDays.ts'
import { openActions } from './openActions.ts'
import { OverdueList } from './OverdueList.tsx'
import { SheetChanges } from './SheetChanges.tsx'
import { SheetList } from './SheetList.tsx'

/** What needs somebody: how long nothing was done, what is overdue, open actions, and what changed. */
export function SheetNow({ group, asAt }: { group: GroupLife; asAt: string | undefined }) {
  return (
    <div className="lv-sheet__now">
      <p className="lv-sheet__since">{nothingForDays(group.effect.daysSinceLastDisruption, disruptionsOfMerged(group.effect))}</p>
      <OverdueList group={group} asAt={asAt} />
      <SheetList
        id="sheet-open"
        title="Open actions"
        items={openActions(group).map(({ key, from, owner, words }) => ({ key, words: <>{from}. <strong>{owner}</strong>, {words}</> }))}
        most={3}
        none="No action of the plan and no decision of a meeting is open."
        rest={<><a href="#plan" className="govuk-link">the plan</a> and <a href="#decisions" className="govuk-link">the decisions of meetings</a></>}
      />
      <SheetChanges group={group} asAt={asAt} />
    </div>
  )
}
