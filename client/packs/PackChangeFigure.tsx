import { FigureTable } from '../charts/FigureTable.tsx'
import { XmrChart } from '../charts/XmrChart.tsx'
import { XmrLegend } from '../charts/XmrLegend.tsx'
import { phaseLines } from '../charts/xmrLayout.ts'
import { changeRules, changeRuleWords } from '../compare/change/changeWords.ts'
import { chartInWords } from './chartInWords.ts'
import { packChangeMarks, packChangeNotes, packChangeTable } from './packChangeTable.ts'
import type { PackChange } from './packDocuments.ts'
import { PackFigure } from './PackFigure.tsx'

/** On the screen, in pixels. */
const height = 260

interface PackChangeFigureProps {
  change: PackChange
  /** How it alone is to be read; '' where all is said of all. */
  way: string
  /** Title of the table that holds its figures; where none of the page does, the screen has them beneath. */
  table: string | undefined
}

/** The counts of one unit, or of the network, over time. */
export function PackChangeFigure({ change, way, table }: PackChangeFigureProps) {
  const { subtitle } = change
  const drawn = packChangeTable(change)
  const marks = packChangeMarks(change)
  const figures = (
    <details className="govuk-details lv-pack-screen">
      <summary className="govuk-details__summary">
        <span className="govuk-details__summary-text">Show as a table<span className="govuk-visually-hidden">: {subtitle}</span></span>
      </summary>
      <div className="govuk-details__text"><FigureTable caption={subtitle} table={drawn} /></div>
    </details>
  )
  return (
    <PackFigure chart={change} table={table} notes={[...packChangeNotes(marks, change), ...(way ? [way] : [])]} foot={table === undefined ? figures : null}>
      <XmrChart table={drawn} breaks={marks} ruleWords={changeRuleWords} title={chartInWords(change, table)} hasLegend={false} height={height} />
    </PackFigure>
  )
}

/** One legend for all of them. */
export function PackChangeLegend({ charts }: { charts: readonly PackChange[] }) {
  const found = new Set(charts.flatMap(({ points }) => points.map(({ shape }) => shape)))
  const lines = charts.flatMap((chart) => phaseLines(packChangeTable(chart).rows))
  return <XmrLegend lines={lines} rules={changeRules.filter((rule) => found.has(rule))} ruleWords={changeRuleWords} />
}
