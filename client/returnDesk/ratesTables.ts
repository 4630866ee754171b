import type { Cell, ChartRow, ChartTable } from '../charts/chartTable.ts'
import { percentOf } from '../longTerm/percentOf.ts'
import { shortMonth } from '../periods/dayInWords.ts'
import type { ShownRates, ShownReporting } from './ratesDocument.ts'

const nothingDue: Cell = { missing: 'nothing due yet' }
const nothingSent: Cell = { missing: 'not received' }

/** "EMSOU"; all units together have no unit. */
function nameOf({ unit }: ShownReporting): string {
  return unit?.code ?? 'All units'
}

/** A row a unit in geographic order, and all of them together below where the viewer may see that. */
export function ratesByUnit({ units, network }: ShownRates): ChartTable {
  return {
    columns: [
      { key: 'unit', name: 'Unit', holds: 'text' },
      { key: 'due', name: 'Due', unit: 'returns', holds: 'number' },
      { key: 'received', name: 'Received', unit: 'returns', holds: 'number' },
      { key: 'onTime', name: 'Received by their day', unit: '%', holds: 'number', limits: { lower: 'lower', upper: 'upper' } },
      { key: 'accepted', name: 'Accepted', unit: 'returns', holds: 'number' },
      { key: 'medianDaysLate', name: 'Median of the late', unit: 'days late', holds: 'number' },
    ],
    rows: [...inGeographicOrder(units), ...(network ? [network] : [])].map(unitRow),
  }
}

function unitRow(each: ShownReporting): ChartRow {
  const { due, received, accepted, onTime, medianDaysLate } = each
  return {
    unit: nameOf(each),
    due,
    received,
    onTime: onTime ? percentOf(onTime.share) : nothingDue,
    lower: onTime ? percentOf(onTime.lower) : nothingDue,
    upper: onTime ? percentOf(onTime.upper) : nothingDue,
    accepted,
    medianDaysLate: typeof medianDaysLate === 'number' ? medianDaysLate : { missing: received > 0 ? 'none came late' : 'none received' },
  }
}

const periodColumns: ChartTable['columns'] = [
  { key: 'due', name: 'Due', unit: 'returns', holds: 'number' },
  { key: 'received', name: 'Received', unit: 'returns', holds: 'number' },
  { key: 'onTime', name: 'Received by their day', unit: 'returns', holds: 'number' },
  { key: 'accepted', name: 'Accepted', unit: 'returns', holds: 'number' },
]

/** Days late of each unit, period by period; what was not received has no number, which is not 0. */
export function daysLateByPeriod(units: readonly ShownReporting[]): ChartTable {
  return {
    columns: [
      { key: 'unit', name: 'Unit', holds: 'text' },
      { key: 'periodInWords', name: 'Period', holds: 'text' },
      ...periodColumns,
      { key: 'value', name: 'Late', unit: 'days', holds: 'number' },
    ],
    rows: inGeographicOrder(units).flatMap((each) => oldestFirst(each.months).map((month) => ({
      unit: nameOf(each),
      ...periodRow(month),
      panel: nameOf(each),
      value: typeof month.daysLate === 'number' ? month.daysLate : month.due > 0 ? nothingSent : nothingDue,
    }))),
  }
}

/** Of the returns due for each period the share received by their day, all units together; in %. */
export function onTimeByPeriod(network: ShownReporting): ChartTable {
  return {
    columns: [{ key: 'periodInWords', name: 'Period', holds: 'text' }, ...periodColumns, { key: 'value', name: 'Share by their day', unit: '%', holds: 'number' }],
    rows: oldestFirst(network.months).map((month) => ({
      ...periodRow(month),
      panel: nameOf(network),
      value: month.due > 0 ? percentOf(month.onTime / month.due) : nothingDue,
    })),
  }
}

function periodRow({ period, due, received, onTime, accepted }: ShownReporting['months'][number]): ChartRow {
  return { period: period.code, periodInWords: period.inWords, shortPeriod: shortMonth(period.lastDay), due, received, onTime, accepted, provisional: 'no' }
}

function oldestFirst(months: ShownReporting['months']): ShownReporting['months'] {
  return months.toSorted((one, other) => one.period.from.localeCompare(other.period.from))
}

/** North to south, never by how late they are: it is no league table. */
export function inGeographicOrder(units: readonly ShownReporting[]): ShownReporting[] {
  return units.toSorted((one, other) => (one.unit?.position ?? 0) - (other.unit?.position ?? 0))
}
