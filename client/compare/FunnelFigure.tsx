import { lazy, Suspense } from 'react'
import { DrawingChart } from '../charts/DrawingChart.tsx'
import { Figure } from '../charts/Figure.tsx'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import type { FigureViews } from '../measures/figureViews.ts'
import { dividedByInWords } from './comparedMeasures.ts'
import { funnelLimits } from './funnelLimits.ts'
import { atStart } from '../forms/atStart.ts'
import { drawnValue, valueInWords } from './measureCells.ts'
import { MeasureDefinition } from './MeasureDefinition.tsx'
import type { MeasureFacts } from './measureDocument.ts'
import { measureTitle } from './measureTitle.ts'
import { reasonsOnce } from './reasonsOnce.ts'
import { placedTable } from './placedTable.ts'

const FunnelPlot = lazy(() => import('../charts/FunnelPlot.tsx').then((module) => ({ default: module.FunnelPlot })))

interface FunnelFigureProps {
  measure: MeasureFacts
  isAdjusted: boolean
  origin: FigureOrigin
  views: FigureViews
}

/** The funnel plot of one measure with its table; the table alone where there is no funnel. */
export function FunnelFigure({ measure, isAdjusted, origin, views }: FunnelFigureProps) {
  const { funnel, kind, measuredIn, values } = measure
  const table = placedTable(measure, isAdjusted)
  const title = measureTitle(measure, isAdjusted)
  const unit = kind === 'SHARE' ? `% ${measuredIn}` : measuredIn
  const leftOut = reasonsOnce(values)
  return (
    <Figure
      code="funnel"
      title={title}
      measure={`${measure.name}, by unit, with limits ${isAdjusted ? 'widened for over-dispersion' : 'by chance alone'}`}
      origin={origin}
      table={table}
      {...(funnel ? {
        chart: (
          <Suspense fallback={<DrawingChart height={420} />}>
            <FunnelPlot table={table} limits={funnelLimits(funnel, kind, isAdjusted)} overall={{ value: drawnValue(measure, funnel.overall), name: atStart(funnel.overallOf), inWords: valueInWords(measure, funnel.overall) }} unit={unit}
              divided={dividedByInWords(measuredIn)} suffix={kind === 'SHARE' ? '%' : ''} title={title} />
          </Suspense>
        ),
      } : {})}
      view={views.viewOf('funnel')}
      onView={(view) => views.show('funnel', view)}
      howToRead={howToRead(isAdjusted)}
      caveats={[
        ...(measure.whyNoFunnel ? [`No funnel plot: ${measure.whyNoFunnel}`] : []),
        ...(leftOut.length > 0 ? [`${funnel ? 'In no funnel plot' : 'Without a value'}: ${leftOut.join('; ')}.`] : []),
        ...(funnel ? [funnel.adjustmentInWords] : []),
      ]}
      foot={<MeasureDefinition definition={measure.definition} />}
    />
  )
}

function howToRead(isAdjusted: boolean): string {
  return 'Each mark is a unit: to the right, how much its value is divided by; upwards, its value. The line across is all units with a value together. '
    + 'The curves are how far from it a unit of that size would lie by chance alone: 19 times of 20 between the dashed ones, 499 times of 500 between the full ones. They are wide at the left, as few events vary much. '
    + 'A unit between them does not differ from the others by more than chance explains, whatever its place in an order. '
    + 'A unit outside them differs: in what it did, what it recorded, how it graded, or whom it serves; the plot does not say which, nor whether that is good. '
    + (isAdjusted
      ? 'These limits are widened by as much as all units differ among themselves beyond chance: so few units estimate that poorly.'
      : 'Units record and grade differently, so many lie outside; With the adjustment shows limits widened for as much as all units differ among themselves beyond chance.')
}
