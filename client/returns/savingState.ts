import type { StaleReturnFoundFragment } from '../graphql/generated/graphql.ts'
import type { Problem } from '../parts/problem.ts'
import type { TextWarning } from '../screening/textWarning.ts'

/** How what was typed into a return stands. */
export type SavingState =
  | { kind: 'unsaved' }
  | { kind: 'saved'; at: string }
  | { kind: 'unreachable'; message: string }
  /** About the whole; what is refused of one field is among the problems. */
  | { kind: 'refused'; message: string }
  | { kind: 'warned'; warning: TextWarning }
  /** Somebody moved the return on meanwhile. */
  | { kind: 'stale'; found: StaleReturnFoundFragment }

/** The answer to one saving. `now` is the return as it is then. */
export type ReturnSaving<Now> =
  | { kind: 'saved'; at: string; now: Now }
  | { kind: 'problems'; message: string; problems: readonly Problem[] }
  | Exclude<SavingState, { kind: 'unsaved' } | { kind: 'saved' } | { kind: 'refused' }>

/** Something typed is nowhere but on this page, and does not get elsewhere by itself at once. */
export function isTypedAtRisk(state: SavingState, problems: readonly Problem[]): boolean {
  return problems.length > 0 || (state.kind !== 'unsaved' && state.kind !== 'saved')
}
