import { Figure } from '../../charts/Figure.tsx'
import type { FigureOrigin } from '../../charts/figureOrigin.ts'
import { RowBars } from '../../charts/RowBars.tsx'
import type { FigureViews } from '../../measures/figureViews.ts'
import { dayInWords } from '../../periods/dayInWords.ts'
import { FigureDefinition } from '../FigureDefinition.tsx'
import type { CapabilitiesFacts } from './capabilitiesDocument.ts'
import { staffDefinition } from './meansDefinitions.ts'
import { staffTitle } from './meansTitles.ts'
import { staffTable } from './staffTables.ts'

interface StaffSectionProps {
  means: CapabilitiesFacts
  origin: FigureOrigin
  views: FigureViews
}

/** Staff in post per million residents, with partner staff, and what inspectors published in 2015 beside them. */
export function StaffSection({ means, origin, views }: StaffSectionProps) {
  const table = staffTable(means)
  // In the chart a unit goes by its code, which has room everywhere.
  const drawn = { ...table, rows: table.rows.map((row) => ({ ...row, name: row['code'] ?? '' })) }
  const title = staffTitle(means.units)
  return (
    <section className="lv-impact__section" aria-labelledby="staff">
      <h2 className="govuk-heading-m" id="staff">Staff in post</h2>
      <Figure code="staff" title={title} measure="Staff in post per million residents, by unit" origin={origin} table={table}
        chart={<><p className="lv-chart__unit">Full-time equivalents in post per million residents, units in geographic order</p><RowBars table={drawn} value="perMillion" title={title} /></>}
        view={views.viewOf('staff')} onView={(view) => views.show('staff', view)}
        caveats={[
          `Residents: Census 2021, ${dayInWords(means.residentsDay)}, of the forces of the unit.`,
          ...means.inspection.map(({ unit, inWords, source }) => `${unit.code}: ${inWords.replace(/\.$/, '')} (${source}). Not reckoned again, and not counted as here.`),
        ]}
        howToRead="Each bar is what a unit’s latest return in the period states, for each million people who live there; no interval, as staff are counted and not drawn by chance. Units differ in what their forces do for them, so more staff is not a better unit."
        foot={<FigureDefinition {...staffDefinition} />} />
    </section>
  )
}
