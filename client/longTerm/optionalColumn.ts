import type { ListColumn } from '../lists/listColumn.ts'
import { numberInWords } from '../parts/numberInWords.ts'
import { dayInWords } from '../periods/dayInWords.ts'

interface Named {
  code: string
  heading: string
  /** Said where there is none: never a blank. */
  none: string
}

/** A day that may not have come. */
export function dayColumn<Row>({ code, heading, none }: Named, day: (row: Row) => string | null | undefined): ListColumn<Row> {
  return {
    code,
    heading,
    text: (row) => {
      const found = day(row)
      return found ? dayInWords(found) : none
    },
    file: [{ heading, cell: (row) => day(row) ?? { missing: none } }],
  }
}

/** A number that may not be known. */
export function numberColumn<Row>({ code, heading, none }: Named, number: (row: Row) => number | null | undefined): ListColumn<Row> {
  return {
    code,
    heading,
    isNumeric: true,
    text: (row) => {
      const found = number(row)
      return typeof found === 'number' ? numberInWords(found) : none
    },
    file: [{ heading, cell: (row) => number(row) ?? { missing: none } }],
  }
}
