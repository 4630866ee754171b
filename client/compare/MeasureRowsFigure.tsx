import { lazy, Suspense } from 'react'
import { drawnNumber } from '../charts/chartTable.ts'
import { DrawingChart } from '../charts/DrawingChart.tsx'
import { Figure } from '../charts/Figure.tsx'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import { fineScale } from '../charts/fineScale.ts'
import type { ComparedMeasureFactsFragment } from '../graphql/generated/graphql.ts'
import type { KeptInCompare } from '../layout/CompareNavigation.tsx'
import type { FigureViews } from '../measures/figureViews.ts'
import { drawnValue, valueInWords } from './measureCells.ts'
import { MeasureFoot } from './MeasureFoot.tsx'
import { measureTable } from './measureTable.ts'
import { reasonsOnce } from './reasonsOnce.ts'
import { measureTitle } from './measureTitle.ts'

const IntervalRows = lazy(() => import('../charts/IntervalRows.tsx').then((module) => ({ default: module.IntervalRows })))

interface MeasureRowsFigureProps {
  /** In addresses and file names. */
  code: string
  measure: ComparedMeasureFactsFragment
  origin: FigureOrigin
  views: FigureViews
  kept: KeptInCompare & { strand?: string | undefined }
}

/** One measure of every unit in geographic order, each with its interval, and a line for all units together. */
export function MeasureRowsFigure({ code, measure, origin, views, kept }: MeasureRowsFigureProps) {
  const table = measureTable(measure)
  const title = measureTitle(measure)
  const without = reasonsOnce(measure.values)
  const isShare = measure.kind === 'SHARE'
  const drawn = table.rows.flatMap((row) => [drawnNumber(row, 'value') ?? [], drawnNumber(row, 'valueUpper') ?? []].flat())
  const scale = isShare ? undefined : { ticks: fineScale([0, ...drawn]).ticks, suffix: '' }
  const overall = measure.funnel ? { value: drawnValue(measure, measure.funnel.overall), name: `${measure.funnel.overallOf} ${valueInWords(measure, measure.funnel.overall)}` } : null
  const unit = `${isShare ? `% ${measure.measuredIn}` : measure.measuredIn}, with 95% interval`
  return (
    <Figure
      code={code}
      title={title}
      measure={`${measure.name}, by unit`}
      origin={origin}
      table={table}
      {...(drawn.length > 0 ? { chart: <Suspense fallback={<DrawingChart height={table.rows.length * 34} />}><IntervalRows table={table} value="value" unit={unit} title={title} overall={overall} {...(scale ? { scale } : {})} /></Suspense> } : {})}
      view={views.viewOf(code)}
      onView={(view) => views.show(code, view)}
      howToRead="A point is the value of a unit; the line through it is its 95% interval, which is how wide chance alone is. The dashed line is all units with a value together. The order is geographic. Intervals that overlap need not be a difference: the funnel plot says which units differ by more than chance explains."
      caveats={[...(measure.whyNoFunnel ? [measure.whyNoFunnel] : []), ...(drawn.length === 0 && without.length > 0 ? [`Without a value: ${without.join('; ')}.`] : [])]}
      foot={<MeasureFoot measure={measure} kept={kept} />}
    />
  )
}
