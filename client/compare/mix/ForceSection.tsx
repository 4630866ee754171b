import { Figure } from '../../charts/Figure.tsx'
import type { FigureOrigin } from '../../charts/figureOrigin.ts'
import { SharePairs } from '../../charts/SharePairs.tsx'
import type { FigureViews } from '../../measures/figureViews.ts'
import type { FiguresShown } from '../../measures/recordsSearch.ts'
import { countOf } from '../../parts/numberInWords.ts'
import { forceTable } from './forceTable.ts'
import type { MixFacts } from './mixDocument.ts'
import { openCounts } from './openCounts.tsx'

const parts = [
  { key: 'share', name: 'Of the work', shape: 'circle' },
  { key: 'residentsShare', name: 'Of residents', shape: 'square' },
  { key: 'assessedShare', name: 'Of assessed threat', shape: 'diamond' },
] as const

interface ForceSectionProps {
  mix: MixFacts
  origin: FigureOrigin
  views: FigureViews
  /** How the records open; null for those who may not open them. */
  opens: FiguresShown | null
}

/** Local against regional interest: what was done with each force beside its residents and its assessed threat. */
export function ForceSection({ mix: { byForce, assessedBy, unit }, origin, views, opens }: ForceSectionProps) {
  const table = forceTable(byForce, !unit)
  const title = unit ? `${countOf(byForce.length, 'force')}: share of the work beside shares of residents and of assessed threat` : 'Forces under their units: share of the work beside shares of residents and of assessed threat'
  return (
    <section className="lv-impact__section lv-mix" aria-labelledby="forces">
      <h2 className="govuk-heading-m" id="forces" tabIndex={-1}>Forces: local and regional interest</h2>
      <Figure code="forces" title={title} measure="Share of gross disruptions in which a force took part, beside its share of residents and of assessed threat" origin={origin} table={table}
        // Of all forces the table alone: a chart of 43 rows of three marks would be read by nobody.
        chart={unit ? <SharePairs table={table} parts={parts} title={title} /> : undefined} view={views.viewOf('forces')} onView={(view) => views.show('forces', view)} openCell={openCounts(opens, 'force')}
        caveats={[
          `Assessed threat: scores added up by owning force. ${assessedBy}`,
          'A disruption with several forces counts under each. Residents are of the Census of 21 March 2021; the City of London and British Transport Police are not compared with them.',
        ]}
        howToRead="Each share is of the unit: full circle, of the gross in which the force took part, with its 95% interval; hollow square, of residents; hollow diamond, of the assessed threat of its groups. Where they differ the unit’s work may lean to local or to regional interest, or to where groups are known." />
    </section>
  )
}
