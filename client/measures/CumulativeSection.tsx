import { lazy, Suspense } from 'react'
import { Figure } from '../charts/Figure.tsx'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import { londonDay } from '../periods/londonMoment.ts'
import { seriesBreakMarks } from '../charts/seriesBreakMarks.ts'
import { DrawingChart } from '../charts/DrawingChart.tsx'
import { breakNotes } from './breakNotes.ts'
import { cumulativeTable } from './cumulativeTable.ts'
import { cumulativeTitle } from './cumulativeTitle.ts'
import type { FigureViews } from './figureViews.ts'
import { missingInWords } from './monthsNotDrawn.ts'
import { looselyDatedNote } from './looselyDatedNote.ts'
import type { UnitImpactFacts } from './unitImpactDocument.ts'

const CumulativeSteps = lazy(() => import('../charts/CumulativeSteps.tsx').then((module) => ({ default: module.CumulativeSteps })))

const noYearBeforeNote = 'No curve of a year earlier: of so few disruptions as there were then, it would tell of single ones.'
const noReturnsYearBeforeNote = 'No curve of a year earlier: not all returns of then are there on this basis, or they hold too few to say.'
const overlapNote = 'The period is longer than a year: the grey line holds some of the same disruptions and is no comparison.'

interface CumulativeSectionProps {
  impact: UnitImpactFacts
  origin: FigureOrigin
  views: FigureViews
}

export function CumulativeSection({ impact, origin, views }: CumulativeSectionProps) {
  const table = cumulativeTable(impact.cumulative, impact.yearBefore, impact)
  const hasYearBefore = impact.yearBefore.days.length > 0
  const overlaps = hasYearBefore && impact.yearBeforePeriod.lastDay >= impact.period.from
  const title = cumulativeTitle(table, londonDay(impact.asAt), overlaps)
  const breaks = seriesBreakMarks(impact.seriesBreaks.map((each) => each.day), impact.period)
  return (
    <section className="lv-impact__section" aria-labelledby="cumulative">
      <h2 className="govuk-heading-m" id="cumulative">Cumulative disruptions by grade</h2>
      <Figure
        code="cumulative"
        title={title}
        measure="Disruptions led, running total by counted grade"
        origin={origin}
        table={table}
        chart={<Suspense fallback={<DrawingChart height={380} />}><CumulativeSteps table={table} period={impact.period} breaks={breaks} title={title} /></Suspense>}
        view={views.viewOf('cumulative')}
        onView={(view) => views.show('cumulative', view)}
        howToRead={howToRead(hasYearBefore ? impact.yearBeforePeriod.inWords : null, impact.cumulative.grain)}
        caveats={[
          ...missingInWords(impact, true), ...(hasYearBefore ? [] : [impact.basis === 'AS_RECORDED' ? noYearBeforeNote : noReturnsYearBeforeNote]), ...(overlaps ? [overlapNote] : []), ...looselyDatedNote(impact.datedTooLoosely),
          ...breakNotes(breaks, impact.seriesBreaks, impact.period.from),
        ]}
      />
    </section>
  )
}

function howToRead(yearBefore: string | null, grain: string): string {
  const step = grain.toLowerCase().startsWith('month') ? 'month' : 'day'
  return `Each step up is one or more disruptions with an effect by that ${step}. Gross is major, moderate and minor together. `
    + 'Negative disruptions, where the action made a group more capable, are counted downwards from zero and are never taken off the gross. '
    + (yearBefore === null ? '' : `The grey dashed line is the gross of ${yearBefore}, moved on by one year. `)
    + 'A disruption known only to a range of days steps at its last day.'
}
