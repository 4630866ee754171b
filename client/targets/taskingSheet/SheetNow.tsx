import { dayInWords } from '../../periods/dayInWords.ts'
import { londonDay } from '../../periods/londonMoment.ts'
import { useService } from '../../layout/viewer.ts'
import type { GroupLife } from './groupLife.ts'
import { disruptionsOfMerged } from './mergedInWords.ts'
import { nothingForDays } from './nothingForDays.ts'
import { OverdueList } from './OverdueList.tsx'
import { recentChanges, recentDays } from './recentChanges.ts'
import { SheetList } from './SheetList.tsx'

/** What needs somebody: how long nothing was done, what is overdue, open actions, and what changed. */
export function SheetNow({ group, asAt }: { group: GroupLife; asAt: string | undefined }) {
  const { today } = useService()
  const open = group.planActions.filter(({ state }) => state === 'OPEN')
  const recent = recentChanges(group, asAt ? londonDay(asAt) : today)
  return (
    <div className="lv-sheet__now">
      <p className="lv-sheet__since">{nothingForDays(group.effect.daysSinceLastDisruption, disruptionsOfMerged(group.effect))}</p>
      <OverdueList group={group} asAt={asAt} />
      <SheetList
        id="sheet-open"
        title="Open plan actions"
        items={open.map(({ id, owner, dueOn, action, isOverdue }) => ({
          key: id,
          words: <><strong>{owner}</strong>, by {dayInWords(dueOn)}{isOverdue ? ' (overdue)' : ''}: {action}</>,
        }))}
        most={3}
        none="No plan action is open."
        rest={<a href="#plan" className="govuk-link">the plan</a>}
      />
      <SheetList
        id="sheet-recent"
        title={`In the last ${recentDays} days`}
        items={recent.map(({ day, words }, index) => ({ key: `${day} ${index}`, words: <>{dayInWords(day)}: {words}</> }))}
        most={4}
        none="Nothing happened that is recorded."
        rest="in the table of the chart"
      />
    </div>
  )
}
