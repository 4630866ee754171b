import type { RowProblem } from './fileRows.ts'

/** What became of one row. */
export type RowReport = { number: number } & (
  | {
      kind: 'RECORDED'
      /** As what, as in “Row 2: recorded as SWROCU-2026-0001.” */
      inWords: string
      /** What was derived and not read. */
      derived: string[]
    }
  | {
      kind: 'ALREADY_THERE'
      inWords: string
      /** What became of it since, where that matters. */
      since: string | null
    }
  | { kind: 'OTHER_UNIT'; unitCode: string }
  | {
      kind: 'REFUSED'
      problems: RowProblem[]
      /** Or of no unit that can be told, as when the row is broken. */
      isOfThisUnit: boolean
    }
)
