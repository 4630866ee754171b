import type { ListColumn } from '../lists/listColumn.ts'
import { numberInWords } from '../parts/numberInWords.ts'
import { dayInWords } from '../periods/dayInWords.ts'

interface Named<Row> {
  code: string
  heading: string
  /** Said where there is none: never a blank. */
  none: string | ((row: Row) => string)
}

/** A day that may not have come. */
export function dayColumn<Row>({ code, heading, none }: Named<Row>, day: (row: Row) => string | null | undefined): ListColumn<Row> {
  return {
    code,
    heading,
    text: (row) => {
      const found = day(row)
      return found ? dayInWords(found) : noneInWords(none, row)
    },
    file: [{ heading, cell: (row) => day(row) ?? { missing: noneInWords(none, row) } }],
  }
}

/** A number that may not be known. */
export function numberColumn<Row>({ code, heading, none }: Named<Row>, number: (row: Row) => number | null | undefined): ListColumn<Row> {
  return {
    code,
    heading,
    isNumeric: true,
    text: (row) => {
      const found = number(row)
      return typeof found === 'number' ? numberInWords(found) : noneInWords(none, row)
    },
    file: [{ heading, cell: (row) => number(row) ?? { missing: noneInWords(none, row) } }],
  }
}

function noneInWords<Row>(none: Named<Row>['none'], row: Row): string {
  return typeof none === 'string' ? none : none(row)
}
