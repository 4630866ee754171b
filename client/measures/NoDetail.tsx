import type { SeriesBreakFactsFragment } from '../graphql/generated/graphql.ts'
import { Empty } from '../parts/Empty.tsx'
import { breakNotes } from './breakNotes.ts'

interface NoDetailProps {
  /** The API's own words. */
  why: string
  /** Otherwise they stand under the charts. */
  seriesBreaks: readonly SeriesBreakFactsFragment[]
  period: { from: string }
}

/** In place of curve, months, breakdowns and outcomes, where they would tell of single records. */
export function NoDetail({ why, seriesBreaks, period }: NoDetailProps) {
  return (
    <Empty>
      <p className="govuk-body">{why} Choose a longer period above.</p>
      {breakNotes([], seriesBreaks, period.from).map((note) => <p key={note} className="govuk-body">{note}</p>)}
    </Empty>
  )
}
