import type { ReactNode } from 'react'
import { PageLink } from './PageLink.tsx'
import '../charts/palette.css'
import '../charts/figure.css'

interface PackFigureProps {
  chart: { code: string; title: string; subtitle: string; table: string }
  /** Title of the table that holds its figures; undefined where that is only in the files. */
  table: string | undefined
  /** What is to be said of this chart alone. */
  notes: readonly string[]
  /** The same figures, where no table of the page holds them. */
  foot?: ReactNode
  children: ReactNode
}

/**
 * The frame of a chart of a pack: what it says, the chart, what is to be known of it, and where its figures stand.
 *
 * A group and no figure of its own: the drawing in it is the one figure of a tagged PDF, with the one text in its place.
 */
export function PackFigure({ chart: { code, title, subtitle, table: tableCode }, table, notes, foot, children }: PackFigureProps) {
  const id = `chart-${code}`
  return (
    <div role="group" className="lv-figure lv-pack__figure" aria-labelledby={id}>
      <h3 className="govuk-heading-s lv-figure__title" id={id}>{title}</h3>
      <p className="lv-figure__subtitle">{subtitle}</p>
      <div className="lv-figure__body lv-chart">{children}</div>
      {notes.length > 0 && <ul className="lv-figure__caveats">{notes.map((note, index) => <li key={index}>{note}</li>)}</ul>}
      {table !== undefined && <p className="lv-figure__origin">Table: <PageLink to={`table-${tableCode}`}>{table}</PageLink></p>}
      {foot}
    </div>
  )
}
