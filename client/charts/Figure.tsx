import { useId, type ReactNode } from 'react'
import type { ChartTable } from './chartTable.ts'
import { figureFileName, csvText } from './csvText.ts'
import { downloadFile } from '../exports/downloadFile.ts'
import type { FigureOrigin } from './figureOrigin.ts'
import { FigureTable, type OpenCell } from './FigureTable.tsx'
import { momentInWords } from '../periods/londonMoment.ts'
import './palette.css'
import './figure.css'

export type FigureView = 'chart' | 'table'

interface FigureProps {
  /** Names the figure in addresses and file names: "cumulative". */
  code: string
  /** Says what the numbers say; computed from them. */
  title: string
  /** What is measured; place and period follow it in the subtitle. */
  measure: string
  origin: FigureOrigin
  table: ChartTable
  /** Drawn from `table`; none where the table alone says it best. */
  chart?: ReactNode
  view?: FigureView | undefined
  onView?: ((view: FigureView) => void) | undefined
  howToRead: string
  caveats?: readonly string[]
  openCell?: OpenCell | undefined
  /** The same rows drawn another way than as a plain table. */
  drawnTable?: ReactNode
  /** What the figure leads to: its definition, its records, another page. */
  foot?: ReactNode
}

/** The one frame of every chart: what it says, the chart, its table, where it comes from, and the file. */
export function Figure({
  code, title, measure, origin, table, chart, view = 'chart', onView, howToRead, caveats = [], openCell, drawnTable, foot,
}: FigureProps) {
  const titleId = useId()
  const subtitle = `${measure}. ${origin.place}, ${origin.period.inWords}.`
  const shown = chart === undefined ? 'table' : view
  return (
    <figure className="lv-figure" aria-labelledby={titleId}>
      <div className="lv-figure__head">
        <h3 className="govuk-heading-s lv-figure__title" id={titleId}>{title}</h3>
        <div className="lv-figure__actions">
          {chart !== undefined && <ViewSwitch view={shown} onView={onView} of={measure} />}
          <button
            type="button"
            className="lv-figure__download"
            onClick={() => downloadFile(figureFileName(origin, code), csvText(origin, measure, table, caveats))}
          >
            Download CSV<span className="govuk-visually-hidden">: {measure}</span>
          </button>
        </div>
      </div>
      <p className="lv-figure__subtitle">{subtitle}</p>
      {chart !== undefined && <div className="lv-figure__body lv-chart" hidden={shown !== 'chart'}>{chart}</div>}
      <div className="lv-figure__body" hidden={shown !== 'table'}>
        {drawnTable ?? <FigureTable caption={`${title}. ${subtitle}`} table={table} openCell={openCell} />}
      </div>
      <figcaption>
        <p className="lv-figure__origin">
          {origin.inventedInWords && <>{origin.inventedInWords}. </>}
          Source: {origin.source}. {origin.basis}, as at {momentInWords(origin.asAt)}. {origin.returns}.
        </p>
        {caveats.length > 0 && (
          <ul className="lv-figure__caveats">
            {caveats.map((caveat) => <li key={caveat}>{caveat}</li>)}
          </ul>
        )}
        <details className="govuk-details">
          <summary className="govuk-details__summary">
            <span className="govuk-details__summary-text">
              How to read this<span className="govuk-visually-hidden">: {measure}</span>
            </span>
          </summary>
          <div className="govuk-details__text">{howToRead}</div>
        </details>
        {foot}
      </figcaption>
    </figure>
  )
}

interface ViewSwitchProps {
  view: FigureView
  onView: ((view: FigureView) => void) | undefined
  of: string
}

function ViewSwitch({ view, onView, of }: ViewSwitchProps) {
  return (
    <div className="lv-figure__switch" role="group" aria-label={`Show ${of} as`}>
      <button type="button" aria-pressed={view === 'chart'} onClick={() => onView?.('chart')}>Chart</button>
      <button type="button" aria-pressed={view === 'table'} onClick={() => onView?.('table')}>Table</button>
    </div>
  )
}
