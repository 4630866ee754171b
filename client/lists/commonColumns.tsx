import type { DayPrecision } from '../graphql/generated/graphql.ts'
import { numberInWords } from '../parts/numberInWords.ts'
import { momentInWords } from '../periods/londonMoment.ts'
import type { ColumnOrders, ListColumn } from './listColumn.ts'

const precisionWords: Record<DayPrecision, string> = { DAY: 'day', RANGE: 'range of days', MONTH: 'month', YEAR: 'year' }

interface KnownDays {
  inWords: string
  text: string
  precision: DayPrecision
}

/** Days in words on the page; in a file in ISO 8601, and how closely they are known in a column of its own. */
export function daysColumn<Row>(
  { code, heading, orders }: { code: string; heading: string; orders: ColumnOrders },
  days: (row: Row) => KnownDays,
): ListColumn<Row> {
  return {
    code,
    heading,
    orders,
    text: (row) => days(row).inWords,
    // A single day is short enough to stay on one line.
    cell: (row) => <span className={days(row).precision === 'DAY' ? 'lv-nowrap' : ''}>{days(row).inWords}</span>,
    file: [
      { heading, cell: (row) => days(row).text },
      { heading: `${heading}, known to the`, cell: (row) => precisionWords[days(row).precision] },
    ],
  }
}

/** A count; a file holds the bare number. */
export function countColumn<Row>(code: string, heading: string, count: (row: Row) => number | undefined): ListColumn<Row> {
  return {
    code,
    heading,
    isNumeric: true,
    text: (row) => inWords(count(row)),
    file: [{ heading, cell: (row) => count(row) ?? '' }],
  }
}

function inWords(count: number | undefined): string | undefined {
  return count === undefined ? undefined : numberInWords(count)
}

interface Versioned {
  recordedAt?: string
  recordedBy?: { label: string }
  version?: number
}

/** When, by whom and for the how many-th time a record was written. */
export function versionColumns<Row extends Versioned>(recordedOrders?: ColumnOrders): ListColumn<Row>[] {
  return [
    {
      code: 'recordedOn',
      heading: 'Version recorded',
      text: ({ recordedAt }) => recordedAt && momentInWords(recordedAt),
      file: [{ heading: 'Version recorded', cell: ({ recordedAt }) => recordedAt ?? '' }],
      ...(recordedOrders ? { orders: recordedOrders } : {}),
    },
    { code: 'recordedBy', heading: 'Version recorded by', text: ({ recordedBy }) => recordedBy?.label },
    countColumn('version', 'Version', ({ version }) => version),
  ]
}

/** Names in one cell, joined by "; ". */
export function namesOf(coded: readonly { name: string }[] | undefined): string | undefined {
  return coded && (coded.map(({ name }) => name).join('; ') || 'none recorded')
}
