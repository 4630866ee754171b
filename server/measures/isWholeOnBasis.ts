import type { Span } from '../periods/span.ts'
import type { Basis } from './basis.ts'
import type { ExpectedReturn } from './expectedReturns.ts'
import { gapsOf } from './returnsBehind.ts'

/**
 * Do returns on a basis cover a span from its first day to its last, with none missing?
 *
 * Why: returns of another length may begin with the span and end within it: they are not the same days.
 *
 * @param expected those of the span, oldest first within each unit
 */
export function isWholeOnBasis(expected: readonly ExpectedReturn[], basis: Basis, { from, to }: Span): boolean {
  return expected[0]?.period.from === from && expected.at(-1)?.period.to === to && gapsOf(expected, basis).length === 0
}
