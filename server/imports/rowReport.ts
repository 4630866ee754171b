import type { CaseProblem } from './caseColumns.ts'

/** What became of one row. */
export type RowReport = { number: number } & (
  | {
      kind: 'RECORDED'
      reference: string
      /** What became of its group, in words; null where the target is none. */
      group: string | null
      derived: string[]
    }
  | { kind: 'ALREADY_THERE'; reference: string; isWithdrawn: boolean }
  | { kind: 'OTHER_UNIT'; unitCode: string }
  | {
      kind: 'REFUSED'
      problems: CaseProblem[]
      /** Or of no unit that can be told, as when the row is broken. */
      isOfThisUnit: boolean
    }
)
