import { Link } from '@tanstack/react-router'
import { useService } from '../../layout/viewer.ts'
import { dayInWords } from '../../periods/dayInWords.ts'
import { londonDay } from '../../periods/londonMoment.ts'
import type { GroupLife } from './groupLife.ts'
import { recentChanges, recentDays } from './recentChanges.ts'
import { SheetList } from './SheetList.tsx'

const most = 4

/** What became known since the last meeting of the unit; where it has held none, what happened in the last days. */
export function SheetChanges({ group, asAt }: { group: GroupLife; asAt: string | undefined }) {
  const { today } = useService()
  const { sinceLastMeeting } = group
  if (!sinceLastMeeting) {
    const recent = recentChanges(group, asAt ? londonDay(asAt) : today)
    return (
      <SheetList
        id="sheet-recent"
        title={`In the last ${recentDays} days; no tasking meeting was held`}
        items={recent.map(({ day, words }, index) => ({ key: `${day} ${index}`, words: <>{dayInWords(day)}: {words}</> }))}
        most={most}
        none="Nothing happened that is recorded."
        rest="in the table of the chart"
      />
    )
  }
  const { meeting: { id, meetsOn }, changes } = sinceLastMeeting
  return (
    <SheetList
      id="sheet-recent"
      title={<>Since the last meeting, <Link to="/tasking/$id" params={{ id }} className="govuk-link">{dayInWords(meetsOn)}</Link></>}
      items={changes.map(({ day, inWords }, index) => ({ key: `${day} ${index}`, words: inWords }))}
      most={most}
      none="Nothing became known."
      rest="in the tables below"
    />
  )
}
