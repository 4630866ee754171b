import { FunnelLegend } from '../charts/FunnelLegend.tsx'
import { PaperSizeContext } from '../charts/paperSize.ts'
import { chartsAlike, type ChartsAlike } from './chartsAlike.ts'
import { PackChangeFigure, PackChangeLegend } from './PackChangeFigure.tsx'
import type { PackChart } from './packDocuments.ts'
import { PackFunnelFigure } from './PackFunnelFigure.tsx'
import { halfPaper, wholePaper } from './paperSizes.ts'
import { waysToRead } from './waysToRead.ts'

interface PackChartsProps {
  charts: readonly PackChart[]
  /** Of the tables that stand on the page. */
  titles: ReadonlyMap<string, string>
}

/** The charts of a section, of each kind with one legend and one way to read them. Marks of a funnel need the width of the page; series stand two by two. */
export function PackCharts({ charts, titles }: PackChartsProps) {
  return chartsAlike(charts).map((alike) => <Alike key={alike.kind} alike={alike} titles={titles} />)
}

const howToRead = {
  FUNNEL: ['How to read the funnel plot', 'How to read the funnel plots'],
  CHANGE: ['How to read the chart of change', 'How to read the charts of change'],
} as const

function Alike({ alike, titles }: { alike: ChartsAlike; titles: ReadonlyMap<string, string> }) {
  const isOne = alike.charts.length === 1
  const isWide = isOne || alike.kind === 'FUNNEL'
  const { shared, own } = waysToRead(alike.charts.map((chart) => chart.howToRead))
  return (
    <PaperSizeContext value={isWide ? wholePaper : halfPaper}>
      <details className="govuk-details lv-pack__how">
        <summary className="govuk-details__summary"><span className="govuk-details__summary-text">{howToRead[alike.kind][isOne ? 0 : 1]}</span></summary>
        <div className="govuk-details__text">{shared}</div>
      </details>
      {alike.kind === 'FUNNEL'
        ? <FunnelLegend places={alike.charts.flatMap(({ units }) => units.map(({ place }) => place))} overall={{ name: 'All units with a value together', inWords: '' }} />
        : <PackChangeLegend charts={alike.charts} />}
      {alike.charts.some(({ table }) => !titles.has(table)) && <p className="lv-chart__unit">Their figures stand in a table of the XLSX and CSV files.</p>}
      <div className={isWide ? 'lv-pack__panels lv-pack__panels--wide' : 'lv-pack__panels'}>
        {alike.kind === 'FUNNEL'
          ? alike.charts.map((funnel, index) => <PackFunnelFigure key={funnel.code} funnel={funnel} way={own[index] ?? ''} table={titles.get(funnel.table)} />)
          : alike.charts.map((change, index) => <PackChangeFigure key={change.code} change={change} way={own[index] ?? ''} table={titles.get(change.table)} />)}
      </div>
    </PaperSizeContext>
  )
}
