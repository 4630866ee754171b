import { Link, useNavigate } from '@tanstack/react-router'
import { textOf } from '../../charts/chartTable.ts'
import { Figure } from '../../charts/Figure.tsx'
import { ScoreSteps } from '../../charts/ScoreSteps.tsx'
import { useService } from '../../layout/viewer.ts'
import { countOf } from '../../parts/numberInWords.ts'
import { londonDay } from '../../periods/londonMoment.ts'
import type { OneGroupSearch } from '../groupSearch.ts'
import { statusWords } from '../groupWords.ts'
import type { GroupLife } from './groupLife.ts'
import { lifeEvents } from './lifeEvents.ts'
import { lifeOrigin } from './lifeOrigin.ts'
import { lifeTable } from './lifeTable.ts'
import { scoreTitle } from './scoreTitle.ts'

const howToRead =
  'The line is the score of each threat assessment, which stands until the next one; after the last one nothing is drawn, as nothing is known. Where the scoring method changed, a dashed line stands and the scores are not joined. Marks on the line of disruptions are by grade and tactic: those with no impact and negative ones, after which the group was stronger, stand below it. Every mark stands at its day; where marks would cover each other they stand in rows, and where there is no room for those, the marks of one kind in a month, quarter or year are one with their number beside it, in the middle of their days, and strokes on the line are the days. A tactic that has no room stands in the table. Under them are its status and what check-backs found. That a score fell after a disruption does not say that the disruption was the reason.'

/** Score, disruptions, status and check-backs on one axis of time, and the same as a table. */
export function ScoreFigure({ group, search }: { group: GroupLife; search: OneGroupSearch }) {
  const navigate = useNavigate()
  const { inventedInWords, now, today } = useService()
  const { asAt } = search
  const events = lifeEvents(group)
  const origin = lifeOrigin(group, events, { at: asAt ?? now, day: asAt ? londonDay(asAt) : today, inventedInWords: inventedInWords ?? null })
  const title = scoreTitle(events)
  const { drawn } = group
  const isCut = drawn.totalCount > drawn.edges.length
  return (
    <Figure
      code="group"
      title={title}
      measure="Score, disruptions, status and check-backs"
      origin={origin}
      table={lifeTable(events)}
      chart={<ScoreSteps events={events} period={origin.period} title={title} statusWords={statusWords} />}
      view={search.figure ?? 'chart'}
      onView={(view) => void navigate({ to: '.', search: { ...search, figure: view === 'table' ? view : undefined } as never, replace: true, resetScroll: false })}
      howToRead={howToRead}
      caveats={isCut ? [`Drawn are the ${countOf(drawn.edges.length, 'newest disruption')} of ${drawn.totalCount}`] : []}
      openCell={(row, column) => {
        if (column.key !== 'reference' || typeof row['reference'] !== 'string') return null
        const reference = textOf(row, 'reference')
        return <Link to="/disruptions/$reference" params={{ reference }} search={asAt ? { asAt } : {}} className="govuk-link lv-nowrap">{reference}</Link>
      }}
    />
  )
}
