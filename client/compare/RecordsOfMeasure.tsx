import { Link } from '@tanstack/react-router'
import type { RecordsOfMeasure as Records } from './recordsOfMeasure.ts'

interface RecordsOfMeasureProps {
  unit: string
  lists: readonly Records[]
  /** Figures are from returns: the lists hold what is recorded now. */
  asTheyStand: boolean
}

/** "Show the records": those of the viewer's own unit that are counted in a measure. */
export function RecordsOfMeasure({ unit, lists, asTheyStand }: RecordsOfMeasureProps) {
  if (lists.length === 0) return null
  return (
    <p className="govuk-body">
      Show the records of {unit}: {lists.map((list, index) => <span key={list.what}>{index > 0 && ' · '}<ListLink list={list} /></span>)}
      {asTheyStand && '. The lists show what is recorded now, which may differ from what was returned.'}
    </p>
  )
}

function ListLink({ list }: { list: Records }) {
  if (list.to === '/disruptions') return <Link to={list.to} search={list.search} className="govuk-link" preload={false}>{list.what}</Link>
  if (list.to === '/check-backs') return <Link to={list.to} search={list.search} className="govuk-link" preload={false}>{list.what}</Link>
  return <Link to={list.to} search={list.search} className="govuk-link" preload={false}>{list.what}</Link>
}
