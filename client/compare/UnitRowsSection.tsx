import { Link } from '@tanstack/react-router'
import { cellInWords } from '../charts/cellInWords.ts'
import { textOf, type ChartRow } from '../charts/chartTable.ts'
import { Figure } from '../charts/Figure.tsx'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import type { OpenCell } from '../charts/FigureTable.tsx'
import { useViewer } from '../layout/viewer.ts'
import { countedInWords } from '../measures/basisWords.ts'
import { missingInWords } from '../measures/monthsNotDrawn.ts'
import { RecordsLink } from '../measures/RecordsLink.tsx'
import { recordsSearch } from '../measures/recordsSearch.ts'
import type { CompareSearch } from './compareSearch.ts'
import type { ComparisonFacts } from './comparisonDocument.ts'
import { MeasureFoot } from './MeasureFoot.tsx'
import { heldMeasure, measureOf } from './comparedMeasures.ts'
import { countsDefinition } from './countDefinitions.ts'
import { FigureDefinition } from './FigureDefinition.tsx'
import { networkRow } from './networkRow.ts'
import { ownRecords } from './ownRecords.ts'
import { rankingWords } from './rankingWords.ts'
import { rateCode } from './rateDenominators.ts'
import { SortedNotice } from './SortedNotice.tsx'
import { sortedRows } from './sortedRows.ts'
import { UnitRowsTable } from './UnitRowsTable.tsx'
import { unitRows } from './unitRows.ts'
import { unitRowsTitle } from './unitRowsTitle.ts'

interface UnitRowsSectionProps {
  comparison: ComparisonFacts
  search: CompareSearch
  origin: FigureOrigin
}

/** Every unit's figures in one row, in geographic order unless a reader sorts, who is then told what that can say. */
export function UnitRowsSection({ comparison, search, origin }: UnitRowsSectionProps) {
  const { count = 'GROSS', per = 'RESIDENTS', sort, order = 'descending' } = search
  const rate = rateCode(count, per)
  const table = unitRows(comparison, { count, per })
  const rows = sortedRows(table.rows, sort, order)
  const title = unitRowsTitle(table.rows, countedInWords[comparison.basis])
  const network = networkRow(comparison, rate)
  const column = table.columns.find(({ key }) => key === sort)
  const inTable = [measureOf(comparison.measures, rate), heldMeasure(comparison.measures), measureOf(comparison.measures, 'BEHAVIOUR_CHANGED')].flatMap((measure) => measure ?? [])
  const own = ownRecords(useViewer(), comparison, search.asAt)
  const openCell: OpenCell = (row, column) => {
    const { key, name } = column
    const records = own && own.unit === row['code'] ? recordsSearch(own.shown, key, search.strand ? { strand: search.strand } : {}) : null
    return records && <RecordsLink search={records} what={`${name}, ${textOf(row, 'code')}`}>{cellInWords(row[key] ?? '', column)}</RecordsLink>
  }
  const unitLink = (row: ChartRow) => (
    <Link to="/impact/unit/$unit" params={{ unit: textOf(row, 'code') }} search={{ period: comparison.period.code, asAt: search.asAt, basis: comparison.basis, fill: search.fill }} className="govuk-link">
      {textOf(row, 'code')}
    </Link>
  )
  return (
    <section className="lv-impact__section" aria-labelledby="units">
      <h2 className="govuk-heading-m" id="units">Unit by unit</h2>
      {sort && column && <SortedNotice column={column.name.toLowerCase()} search={search} words={rankingWords(rows, sort, comparison.measures, rate)} />}
      <Figure
        code="compared-units"
        title={title}
        measure={`Disruptions led, rates, shares and outputs by unit${comparison.strand ? `, ${comparison.strand.name.toLowerCase()} only` : ''}`}
        origin={origin}
        table={{ ...table, rows: [...table.rows, { ...network, code: 'All units' }] }}
        drawnTable={<UnitRowsTable caption={`${title}. ${origin.period.inWords}`} table={table} rows={rows} network={network} sort={sort} order={order} unitLink={unitLink} openCell={openCell} />}
        howToRead="Beneath each count, rate and share stands its 95% interval: how wide chance alone is. Negative stands beside gross and is never taken off it. Supported is gross that other units led; it is in no other column. Beneath a rate stands what it is divided by, and of which day; beneath a share, how many of how many. All units counts each disruption once, so that supported work is in no sum twice. The order is geographic until you choose a column."
        caveats={[
          ...missingInWords(comparison, false), ...(sort ? [] : ['Not a ranking: the order is geographic.']),
          ...(comparison.strand ? [`Only disruptions and outputs of one strand are counted: ${comparison.strand.name.toLowerCase()}.`] : []),
        ]}
        foot={(
          <>
            <FigureDefinition {...countsDefinition} />
            {inTable.map((measure) => <MeasureFoot key={measure.code} measure={measure} kept={search} />)}
          </>
        )}
      />
    </section>
  )
}
