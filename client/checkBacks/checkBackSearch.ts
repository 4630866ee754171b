import type { CheckBackOrder, CheckBackResult, CheckBackState, Grade } from '../graphql/generated/graphql.ts'
import { listAddressWords, listSearch } from '../lists/listSearch.ts'
import type { ListSearch } from '../lists/listSearch.ts'
import { referenceMend } from '../routing/referenceMend.ts'
import { codeIn, oneOf, periodIn, referenceIn, someOf, wholeIn } from '../routing/searchValues.ts'
import type { RawSearch } from '../routing/searchValues.ts'
import { checkBackColumnCodes } from './checkBackColumnCodes.ts'
import type { CheckBackColumnCode } from './checkBackColumnCodes.ts'

export const allStates = ['OVERDUE', 'DUE', 'NOT_YET_DUE', 'RECORDED'] as const satisfies readonly CheckBackState[]
const waiting: readonly CheckBackState[] = ['OVERDUE', 'DUE']

/** The address of the list of check-backs: the work queue, where nothing else is chosen. */
export interface CheckBackSearch extends ListSearch<CheckBackOrder, CheckBackColumnCode> {
  /** Overdue and due when not given; those recorded where a result is. */
  states?: CheckBackState[] | undefined
  results?: CheckBackResult[] | undefined
  months?: number | undefined
  grade?: Grade | undefined
  threat?: string | undefined
  tactic?: string | undefined
  force?: string | undefined
  /** The last day of effect lies in it. */
  period?: string | undefined
  /** Our reference of one disruption, in full. */
  disruption?: string | undefined
}

export function checkBackSearch(raw: RawSearch): CheckBackSearch {
  const { withdrawn: _none, ...common } = listSearch(raw, ['DUE_ASCENDING', 'DUE_DESCENDING'], checkBackColumnCodes)
  return {
    states: someOf(raw, 'states', allStates),
    results: someOf(raw, 'results', ['HELD', 'PARTLY_HELD', 'LOST', 'UNKNOWN']),
    months: wholeIn(raw, 'months', 120) || undefined,
    grade: oneOf(raw, 'grade', ['MAJOR', 'MODERATE', 'MINOR', 'NO_IMPACT']),
    threat: codeIn(raw, 'threat'),
    tactic: codeIn(raw, 'tactic'),
    force: codeIn(raw, 'force'),
    period: periodIn(raw),
    disruption: referenceIn(raw, 'disruption'),
    ...common,
  }
}

/** The states that are listed: what waits, unless the address says otherwise. A result has only what is recorded. */
export function statesShown({ states, results }: Pick<CheckBackSearch, 'states' | 'results'>): readonly CheckBackState[] {
  return states ?? (results ? ['RECORDED'] : waiting)
}

const { withdrawn: _none, ...commonWords } = listAddressWords

export const checkBackAddressWords = {
  states: 'state', results: 'result', months: 'number of months', grade: 'grade', threat: 'threat', tactic: 'tactic', force: 'force', period: 'period',
  disruption: 'disruption', ...commonWords,
}

export const checkBackMend = { disruption: referenceMend, months: 'Enter a whole number of months from 1 to 120' }
