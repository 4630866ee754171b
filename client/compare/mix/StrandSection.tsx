import { Figure } from '../../charts/Figure.tsx'
import type { FigureOrigin } from '../../charts/figureOrigin.ts'
import { IntervalRows } from '../../charts/IntervalRows.tsx'
import type { FigureViews } from '../../measures/figureViews.ts'
import type { FiguresShown } from '../../measures/recordsSearch.ts'
import { FigureDefinition } from '../FigureDefinition.tsx'
import { strandsDefinition, unitStrandsDefinition } from './mixDefinitions.ts'
import type { MixFacts } from './mixDocument.ts'
import { strandTitle, unitStrandsTitle } from './mixTitles.ts'
import { openCounts } from './openCounts.tsx'
import { shareSaid } from './shareCells.ts'
import { strandTable } from './strandTable.ts'
import { unitStrandsTable } from './unitStrandsTable.ts'

interface StrandSectionProps {
  mix: MixFacts
  origin: FigureOrigin
  views: FigureViews
  /** How the records open; null for those who may not open them. */
  opens: FiguresShown | null
  caveats: readonly string[]
}

/** Which share of the gross each strand is, of the unit or of all; then of every unit. */
export function StrandSection({ mix, origin, views, opens, caveats }: StrandSectionProps) {
  const table = strandTable(mix.byStrand)
  const title = strandTitle(mix.byStrand)
  return (
    <section className="lv-impact__section" aria-labelledby="strands">
      <h2 className="govuk-heading-m" id="strands" tabIndex={-1}>Strand balance</h2>
      {mix.byStrand.length > 0 && (
        <Figure code="strands" title={title} measure="Share of gross disruptions led, by strand" origin={origin} table={table}
          chart={<IntervalRows table={table} value="share" unit="% of gross, with 95% interval" title={title} />}
          view={views.viewOf('strands')} onView={(view) => views.show('strands', view)} openCell={openCounts(opens, 'strand')} caveats={caveats}
          howToRead="Each disruption has one strand, so the shares add up to the whole. The line is the 95% interval. What the right balance is, no published standard says: it depends on what there is to do."
          foot={<FigureDefinition {...strandsDefinition} />} />
      )}
      {mix.byStrandOfUnits.length > 0 && <UnitStrands mix={mix} origin={origin} views={views} />}
    </section>
  )
}

function UnitStrands({ mix: { byStrandOfUnits, byStrand }, origin, views }: Omit<StrandSectionProps, 'caveats' | 'opens'>) {
  const strands = byStrand.length > 0 ? byStrand : byStrandOfUnits[0]?.byStrand ?? []
  const [first] = strands
  if (!first) return null
  const table = unitStrandsTable(byStrandOfUnits, strands)
  const overall = byStrand.length > 0 ? first.share : null
  const title = unitStrandsTitle(byStrandOfUnits, { ...first, share: overall })
  // In the chart a unit goes by its code, which has room everywhere.
  const drawn = { ...table, rows: table.rows.map((row) => ({ ...row, name: row['code'] ?? '' })) }
  return (
    <Figure code="unit-strands" title={title} measure="Share of each strand of gross disruptions led, by unit" origin={origin} table={table}
      chart={<IntervalRows table={drawn} value={first.code} unit={`${first.name}, % of gross, with 95% interval; other strands in the table`} title={title}
        overall={overall ? { value: overall.share * 100, name: `all units ${shareSaid(overall.share)}` } : null} />}
      view={views.viewOf('unit-strands')} onView={(view) => views.show('unit-strands', view)}
      caveats={['Not a ranking: the order is geographic.']}
      howToRead={`A row a unit, in geographic order. The chart shows ${first.name} alone; the table has every strand. Intervals that overlap need not be a difference.`}
      foot={<FigureDefinition {...unitStrandsDefinition} />} />
  )
}
