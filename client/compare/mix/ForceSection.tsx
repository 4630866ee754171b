import { Figure } from '../../charts/Figure.tsx'
import type { FigureOrigin } from '../../charts/figureOrigin.ts'
import { SharePairs } from '../../charts/SharePairs.tsx'
import type { FigureViews } from '../../measures/figureViews.ts'
import type { FiguresShown } from '../../measures/recordsSearch.ts'
import { FigureDefinition } from '../FigureDefinition.tsx'
import { forceTable } from './forceTable.ts'
import { forcesDefinition } from './mixDefinitions.ts'
import type { MixFacts } from './mixDocument.ts'
import { forceTitle, lacksReturns } from './mixTitles.ts'
import { openCounts } from './openCounts.tsx'
import { OtherForces } from './OtherForces.tsx'

const parts = [
  { key: 'share', name: 'Of forces’ part in gross', shape: 'circle' },
  { key: 'residentsShare', name: 'Of residents', shape: 'square' },
  { key: 'shareOfAssessed', name: 'Of the work of forces scored by one method', shape: 'triangle' },
  { key: 'assessedShare', name: 'Of assessed threat', shape: 'diamond' },
] as const
/** Where one method scored all forces, their share of the work is the share of all: drawn once. */
const partsOfAll = parts.filter(({ key }) => key !== 'shareOfAssessed')

interface ForceSectionProps {
  mix: MixFacts
  origin: FigureOrigin
  views: FigureViews
  /** How the records open; null for those who may not open them. */
  opens: FiguresShown | null
}

/** Local against regional interest: what was done with each force beside its residents and its assessed threat. */
export function ForceSection({ mix, origin, views, opens }: ForceSectionProps) {
  const { byForce, assessedBy, unit } = mix
  const others = unit ? byForce.filter((row) => row.unit?.code !== unit.code) : []
  const shown = byForce.filter((row) => !others.includes(row))
  const table = forceTable(shown, !unit)
  const areAllScored = shown.every(({ share, shareOfAssessed }) => share && shareOfAssessed?.share === share.share)
  const openCell = openCounts(opens, 'force')
  const title = forceTitle(shown, lacksReturns(mix))
  return (
    <section className="lv-impact__section lv-mix" aria-labelledby="forces">
      <h2 className="govuk-heading-m" id="forces" tabIndex={-1}>Forces: local and regional interest</h2>
      <Figure code="forces" title={title} measure="Share of forces’ part in gross disruptions, beside the force’s share of residents; and its share of the work of forces scored by one method, beside that of assessed threat" origin={origin} table={table}
        // Of all forces the table alone: a chart of 43 rows of four marks would be read by nobody.
        chart={unit ? <SharePairs table={table} parts={areAllScored ? partsOfAll : parts} title={title} /> : undefined} view={views.viewOf('forces')} onView={(view) => views.show('forces', view)} openCell={openCell}
        caveats={[
          `Assessed threat: scores added up by owning force, of forces whose groups that method scored. ${assessedBy}`,
          'A disruption with several forces counts once for each, so that shares of forces’ part add up to 100%, as shares of residents do. Residents are of the Census of 21 March 2021; the City of London and British Transport Police are not compared with them.',
        ]}
        howToRead={`${unit ? marksInWords(areAllScored) : 'The share of forces’ part in gross stands beside that of residents; the share of the work of forces scored by one method beside that of assessed threat.'} Where the interval reaches over the share it is compared with there is no clear difference.`}
        foot={<FigureDefinition {...forcesDefinition} />} />
      {unit && <OtherForces rows={others} unitCode={unit.code} origin={origin} openCell={openCell} />}
    </section>
  )
}

function marksInWords(areAllScored: boolean): string {
  const circle = 'Full circle: share of the times that forces of the unit took part in gross, with its 95% interval as a line.'
  if (areAllScored) return `${circle} It is compared with the hollow square, the share of residents, and with the hollow diamond, that of assessed threat.`
  return `${circle} It is compared with the hollow square, the share of residents. Full triangle: the same of the forces scored by one method alone, compared with the hollow diamond, their share of assessed threat.`
}
