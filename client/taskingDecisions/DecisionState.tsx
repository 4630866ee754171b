import type { TaskingDecisionRowFragment } from '../graphql/generated/graphql.ts'
import { decisionLabels, standingInWords } from './decisionWords.ts'

interface DecisionStateProps {
  decision: Pick<TaskingDecisionRowFragment, 'state' | 'dueOn' | 'closedOn' | 'closingReason' | 'isOverdue'>
  /** From it a decision is overdue by so many days. */
  today: string
}

/** How a decision stands in a row of a table, and what came of it where it is closed. */
export function DecisionState({ decision, today }: DecisionStateProps) {
  const { isOverdue, closingReason } = decision
  const standing = standingInWords(decision, today)
  return (
    <>
      {isOverdue ? <strong>{standing}</strong> : standing}
      {closingReason ? <div>{decisionLabels.closingReason}: {closingReason}</div> : null}
    </>
  )
}
