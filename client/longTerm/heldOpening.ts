import type { CheckBackResult, CheckBackState, Grade } from '../graphql/generated/graphql.ts'
import type { FiguresShown } from '../measures/recordsSearch.ts'

/** What a list of check-backs is asked for; its names are those of that list's address. */
export interface CheckBacksAsked {
  months?: number
  period?: string
  asAt?: string | undefined
  states?: CheckBackState[]
  results?: CheckBackResult[]
  grade?: Grade
  tactic?: string
  threat?: string
  force?: string
}

const ofColumn: Readonly<Record<string, Pick<CheckBacksAsked, 'states' | 'results'>>> = {
  answered: { states: ['RECORDED'], results: ['HELD', 'PARTLY_HELD', 'LOST'] },
  held: { states: ['RECORDED'], results: ['HELD'] },
  partlyHeld: { states: ['RECORDED'], results: ['PARTLY_HELD'] },
  lost: { states: ['RECORDED'], results: ['LOST'] },
  unknown: { states: ['RECORDED'], results: ['UNKNOWN'] },
  due: { states: ['DUE'] },
  overdue: { states: ['OVERDUE'] },
  notYetDue: { states: ['NOT_YET_DUE'] },
}

/** The list that adds up to a count of check-backs; none for a column that is no count. */
export function checkBacksAsked(shown: FiguresShown, column: string, months: number, under: Pick<CheckBacksAsked, 'tactic' | 'threat' | 'force'> = {}): CheckBacksAsked | null {
  const which = ofColumn[column]
  return which ? { months, period: shown.period, asAt: shown.asAt, ...which, ...under } : null
}
