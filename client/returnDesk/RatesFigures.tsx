import { Figure } from '../charts/Figure.tsx'
import type { FigureOrigin } from '../charts/figureOrigin.ts'
import { PeriodPanels } from '../charts/PeriodPanels.tsx'
import { useService } from '../layout/viewer.ts'
import { useFigureViews } from '../measures/figureViews.ts'
import { Empty } from '../parts/Empty.tsx'
import { countOf, numberInWords } from '../parts/numberInWords.ts'
import type { ShownRates } from './ratesDocument.ts'
import { daysLateByPeriod, inGeographicOrder, onTimeByPeriod, ratesByUnit } from './ratesTables.ts'
import { daysLateTitle, ratesTitle } from './ratesTitles.ts'

const notARanking = 'Not a ranking: units stand in geographic order.'

/** By unit, and period by period. @param asAt moment of reading, ISO 8601 */
export function RatesFigures({ rates, asAt }: { rates: ShownRates; asAt: string }) {
  const views = useFigureViews()
  const { inventedInWords } = useService()
  const { units, network, caveats } = rates
  const periods = rates.periods.toSorted((one, other) => one.from.localeCompare(other.from))
  const [first, last] = [periods[0], periods.at(-1)]
  if (!first || !last || units.length === 0) return <Empty>No return is expected yet in these periods, so there are no rates.</Empty>

  const [only] = units.length === 1 && !network ? units : []
  const due = units.reduce((sum, each) => sum + each.due, 0)
  const received = units.reduce((sum, each) => sum + each.received, 0)
  const origin: FigureOrigin = {
    inventedInWords: inventedInWords ?? null,
    definition: null,
    place: only?.unit ? `${only.unit.name} (${only.unit.code})` : `The network, ${countOf(units.length, 'unit')}`,
    placeCode: only?.unit?.code ?? 'NETWORK',
    period: {
      code: `${first.from}..${last.lastDay}`, from: first.from, lastDay: last.lastDay,
      inWords: first.code === last.code ? first.inWords : `returns for ${first.inWords} to ${last.inWords}`,
    },
    asAt, basis: 'As recorded', returns: `${numberInWords(received)} of ${countOf(due, 'return')} due received`,
    source: 'Longview, the history of each return', caveats,
  }
  const table = daysLateByPeriod(units)
  const panels = inGeographicOrder(units).map(({ unit }) => ({ code: unit?.code ?? '', name: unit?.code ?? '' }))
  const share = network ? onTimeByPeriod(network) : null

  return (
    <>
      <h2 className="govuk-heading-m" id="by-unit">{only ? 'In all' : 'Unit by unit'}</h2>
      <Figure
        code="reporting-by-unit"
        title={ratesTitle(units)}
        measure="Returns due, received and accepted"
        origin={origin}
        table={ratesByUnit(rates)}
        howToRead="Due are returns whose day has passed, or that were sent before it. By their day counts extensions: a return that came by its extended day was not late. Beside the share stands how wide chance alone is for so few returns (Wilson, 95%). Days late are the median of those that came late."
        caveats={caveats}
      />
      <h2 className="govuk-heading-m" id="by-period">Period by period</h2>
      {share ? (
        <Figure
          code="reporting-on-time"
          title="Share of returns received by their day, period by period"
          measure="Returns received by their day, of those due"
          origin={origin}
          table={share}
          chart={<PeriodPanels table={share} panels={[{ code: 'All units', name: 'All units' }]} isShare unit="% of returns due" provisionalNote="" />}
          view={views.viewOf('reporting-on-time')}
          onView={(view) => views.show('reporting-on-time', view)}
          howToRead="One bar a period. A period for which nothing is due yet has no bar, which is not 0."
        />
      ) : null}
      <Figure
        code="reporting-days-late"
        title={daysLateTitle(units)}
        measure="Days late of each return"
        origin={origin}
        table={table}
        chart={<PeriodPanels table={table} panels={panels} isShare={false} unit="whole days late" provisionalNote="" />}
        view={views.viewOf('reporting-days-late')}
        onView={(view) => views.show('reporting-days-late', view)}
        howToRead="One panel a unit, in geographic order, all on one scale; one bar a period. A thin line on zero came by its day; a period without a bar has not been received, which is not 0."
        caveats={only ? [] : [notARanking]}
      />
    </>
  )
}
