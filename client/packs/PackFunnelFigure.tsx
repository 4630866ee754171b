import { lazy, Suspense } from 'react'
import { DrawingChart } from '../charts/DrawingChart.tsx'
import { chartInWords } from './chartInWords.ts'
import type { PackFunnel } from './packDocuments.ts'
import { PackFigure } from './PackFigure.tsx'
import { overallInWords, packFunnelLimits, packFunnelTable } from './packFunnelTable.ts'

const FunnelPlot = lazy(() => import('../charts/FunnelPlot.tsx').then((module) => ({ default: module.FunnelPlot })))

/** On the screen, in pixels. */
const height = 320

interface PackFunnelFigureProps {
  funnel: PackFunnel
  /** How it alone is to be read; '' where all is said of all. */
  way: string
  /** Title of the table that holds its figures. */
  table: string | undefined
}

/** A funnel plot of a pack. */
export function PackFunnelFigure({ funnel, way, table }: PackFunnelFigureProps) {
  const { unit, divided, isShare, overall, overallName } = funnel
  return (
    <PackFigure chart={funnel} table={table} notes={way ? [way] : []}>
      <Suspense fallback={<DrawingChart height={height} />}>
        <FunnelPlot table={packFunnelTable(funnel)} limits={packFunnelLimits(funnel)} overall={{ value: overall, name: overallName, inWords: overallInWords(funnel) }}
          unit={unit} divided={divided} suffix={isShare ? '%' : ''} title={chartInWords(funnel, table)} hasLegend={false} height={height} />
      </Suspense>
    </PackFigure>
  )
}
