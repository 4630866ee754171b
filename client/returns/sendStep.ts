import type { CombinedError } from 'urql'
import type { MovedReturnFragment, StaleReturnFoundFragment } from '../graphql/generated/graphql.ts'
import type { Sent } from '../graphql/useSubmission.ts'
import { momentInWords } from '../periods/londonMoment.ts'

type Moved = Extract<MovedReturnFragment, { __typename: 'Return' }>
export type StepAnswer = Exclude<MovedReturnFragment, { __typename: 'StaleReturn' }>

/** A step's answer for a form: that somebody moved the return on meanwhile is told in words, and nothing was done. */
export function stepSent(answer: MovedReturnFragment | undefined, error: CombinedError | undefined, askAgain: () => void): Sent<StepAnswer> {
  if (answer?.__typename !== 'StaleReturn') return { answer, error }
  askAgain()
  return { answer: undefined, unsent: { field: '', message: staleInWords(answer) } }
}

/** "You changed nothing. P-0001 moved it on: Sent to the centre, 20 November 2026 at 09:30." */
export function staleInWords({ message, current }: StaleReturnFoundFragment): string {
  const moved = movedOnInWords(current)
  return moved ? `${message} ${moved}` : message
}

/** "P-0001 moved it on: Sent to the centre, 20 November 2026 at 09:30."; nothing where nobody is known to have. */
export function movedOnInWords({ events: [last] }: StaleReturnFoundFragment['current']): string {
  return last ? `${last.actedBy.label} moved it on: ${last.inWords}, ${momentInWords(last.actedAt)}.` : ''
}

/** Whether what was to be sent is a draft again, because records behind it changed since it was approved. */
export function fellBack(answer: { __typename: string }): answer is Moved {
  return answer.__typename === 'Return' && (answer as Moved).state === 'DRAFT'
}
