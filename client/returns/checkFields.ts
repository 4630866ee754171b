import type { WholeReturnFragment } from '../graphql/generated/graphql.ts'
import { placeOf } from './stated.ts'

export type FoundCheck = WholeReturnFragment['checks'][number]

/** What stops approval first, then what needs a word; in each the order of the return. */
export function inOrder(checks: readonly FoundCheck[]): FoundCheck[] {
  return [...checks.filter(({ level }) => level === 'ERROR'), ...checks.filter(({ level }) => level === 'WARNING')]
}

/**
 * The place on the page where a check is mended: the field, the nil box, or the figure where nothing is typed.
 * None where it is about the whole return.
 *
 * @param isTyped whether the viewer states figures here
 */
export function fieldOfCheck({ code, figure, key }: Pick<FoundCheck, 'code' | 'figure' | 'key'>, isTyped: boolean): string | null {
  if (!figure) return null
  if (!isTyped) return `figure-${figure}`
  if (code === 'NIL_NOT_STATED' || code === 'NIL_BUT_COUNTED') return `${placeOf(figure, key)}.isNil`
  if (code === 'NOT_STATED' || code === 'ANSWERED_MORE_THAN_MADE') return placeOf(figure, key)
  return `figure-${figure}`
}

/** Warnings about which nothing is said yet. */
export function unanswered(checks: readonly FoundCheck[]): number {
  return checks.filter(({ level, word }) => level === 'WARNING' && !word).length
}

/** How many checks stop the return, which no word lifts. */
export function errorsIn(checks: readonly FoundCheck[]): number {
  return checks.filter(({ level }) => level === 'ERROR').length
}
