import type { Grade, SequenceOutcome } from '../graphql/generated/graphql.ts'
import { listAddressWords, listSearch } from '../lists/listSearch.ts'
import type { ListSearch } from '../lists/listSearch.ts'
import { gradesInOrder } from '../parts/gradeWords.ts'
import { codeIn, oneOf, periodIn, someOf } from '../routing/searchValues.ts'
import type { RawSearch } from '../routing/searchValues.ts'
import { outcomesInOrder } from './outcomeWords.ts'
import { sequenceColumnCodes } from './sequenceColumnCodes.ts'
import type { SequenceColumnCode } from './sequenceColumnCodes.ts'

/** The address of the list of sequences: the groups behind what became of them. */
export interface SequenceSearch extends ListSearch<'DAY_NEWEST', SequenceColumnCode> {
  /** In which the first disruption lies. */
  period?: string | undefined
  outcomes?: SequenceOutcome[] | undefined
  grade?: Grade | undefined
  threat?: string | undefined
  tactic?: string | undefined
  force?: string | undefined
}

export function sequenceSearch(raw: RawSearch): SequenceSearch {
  return {
    period: periodIn(raw),
    outcomes: someOf(raw, 'outcomes', outcomesInOrder.map(({ outcome }) => outcome)),
    grade: oneOf(raw, 'grade', gradesInOrder),
    threat: codeIn(raw, 'threat'),
    tactic: codeIn(raw, 'tactic'),
    force: codeIn(raw, 'force'),
    ...listSearch(raw, ['DAY_NEWEST'], sequenceColumnCodes),
  }
}

const { withdrawn: _, ...words } = listAddressWords

export const sequenceAddressWords = {
  period: 'period', outcomes: 'what became of the group', grade: 'grade', threat: 'threat', tactic: 'tactic', force: 'force', ...words,
}
