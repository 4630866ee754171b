import { lazy, Suspense } from 'react'
import { cellInWords } from '../charts/cellInWords.ts'
import { textOf, type ChartColumn, type ChartRow } from '../charts/chartTable.ts'
import { DrawingChart } from '../charts/DrawingChart.tsx'
import { Figure } from '../charts/Figure.tsx'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import type { BreakdownFactsFragment } from '../graphql/generated/graphql.ts'
import { breakdownTable, noneNamed } from './breakdownTable.ts'
import { breakdownTitle } from './breakdownTitle.ts'
import type { FigureViews } from './figureViews.ts'
import type { SharedImpactFacts } from './networkImpactDocument.ts'
import { recordsSearch, type FiguresShown } from './recordsSearch.ts'
import { RecordsLink } from './RecordsLink.tsx'

const BreakdownBars = lazy(() => import('../charts/BreakdownBars.tsx').then((module) => ({ default: module.BreakdownBars })))

interface Breakdown {
  code: 'strand' | 'threat' | 'tactic' | 'force'
  one: string
  many: string
  /** Where one disruption may stand under several rows. */
  caveat?: string
}

const strand: Breakdown = { code: 'strand', one: 'strand', many: 'strands' }
const threat: Breakdown = {
  code: 'threat', one: 'threat', many: 'threats',
  caveat: 'A disruption of several threats counts under each: rows may add up to more than the gross.',
}
const tactic: Breakdown = {
  code: 'tactic', one: 'tactic', many: 'tactics',
  caveat: 'A disruption by several tactics counts under each: rows may add up to more than the gross.',
}
const force: Breakdown = {
  code: 'force', one: 'force', many: 'forces',
  caveat: 'A disruption with several forces counts under each; one that names no force stands in a row of its own, which is no force.',
}

/** More bars than this take the whole width, so that a name stands beside its bar. */
const manyRows = 15

interface BreakdownSectionProps {
  impact: SharedImpactFacts
  origin: FigureOrigin
  views: FigureViews
  opens: FiguresShown | null
}

export function BreakdownSection({ impact, origin, views, opens }: BreakdownSectionProps) {
  const rowsOf = { strand: impact.byStrand, threat: impact.byThreat, tactic: impact.byTactic, force: impact.byForce }
  const hasManyForces = impact.byForce.length > manyRows
  const draw = (breakdown: Breakdown) => (
    <BreakdownFigure breakdown={breakdown} rows={rowsOf[breakdown.code]} gross={impact.headline.gross.value} {...{ origin, views, opens }} />
  )
  return (
    <section className="lv-impact__section" aria-labelledby="breakdown">
      <h2 className="govuk-heading-m" id="breakdown">Strand, threat, tactic and force</h2>
      <div className="lv-impact__columns">
        <div>{draw(strand)}{draw(tactic)}</div>
        <div>{draw(threat)}{!hasManyForces && draw(force)}</div>
      </div>
      {hasManyForces && draw(force)}
    </section>
  )
}

interface BreakdownFigureProps extends Omit<BreakdownSectionProps, 'impact'> {
  breakdown: Breakdown
  rows: readonly BreakdownFactsFragment[]
  gross: number
}

function BreakdownFigure({ breakdown, rows, gross, origin, views, opens }: BreakdownFigureProps) {
  const { code, one, many, caveat } = breakdown
  const name = `${one.slice(0, 1).toUpperCase()}${one.slice(1)}`
  if (rows.length === 0) return <p className="govuk-body">No disruption under any {one} in this period.</p>
  const table = breakdownTable(rows, name)
  const title = breakdownTitle(table, { one, many }, gross)
  return (
    <Figure
      code={code}
      title={title}
      measure={`Disruptions led, by ${one} and counted grade`}
      origin={origin}
      table={table}
      chart={<Suspense fallback={<DrawingChart height={rows.length * 50} />}><BreakdownBars table={table} title={title} /></Suspense>}
      view={views.viewOf(code)}
      onView={(view) => views.show(code, view)}
      howToRead={`Each bar starts at zero: the gross to the right, split into major, moderate and minor; negative to the left. The order of the ${many} is fixed and says nothing about size or merit.`}
      caveats={caveat ? [caveat] : []}
      openCell={opens ? (row, column) => openRow(opens, code, row, column) : undefined}
    />
  )
}

function openRow(opens: FiguresShown, code: Breakdown['code'], row: ChartRow, column: ChartColumn) {
  // The list cannot be asked for what is not named.
  if (textOf(row, 'code') === noneNamed) return null
  const search = recordsSearch(opens, column.key, { [code]: textOf(row, 'code') })
  const cell = row[column.key]
  if (!search || cell === undefined) return null
  return <RecordsLink search={search} what={`${column.name}, ${textOf(row, 'name')}`}>{cellInWords(cell, column)}</RecordsLink>
}
