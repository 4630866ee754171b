import type { TaskingDecisionState } from '../graphql/generated/graphql.ts'
import { numberInWords } from '../parts/numberInWords.ts'

/** "6, of which 2 open, 1 of them overdue": how many a meeting made, and what is still to be done. */
export function decisionsInWords(decisions: readonly { state: TaskingDecisionState; isOverdue: boolean }[]): string {
  const open = decisions.filter(({ state }) => state === 'OPEN').length
  const overdue = decisions.filter(({ isOverdue }) => isOverdue).length
  if (decisions.length === 0) return 'none recorded'
  if (open === 0) return `${numberInWords(decisions.length)}, none open`
  const ofThese = open === decisions.length ? (open === 1 ? 'open' : 'all open') : `of which ${numberInWords(open)} open`
  return `${numberInWords(decisions.length)}, ${ofThese}${overdue > 0 ? `, ${numberInWords(overdue)} of them overdue` : ''}`
}
