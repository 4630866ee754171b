import { type FigureScope, figureScope } from '../../../server/measures/figureScope.ts'
import { smallReference } from './referenceOf.ts'

/** A scope as at 20 November 2026. */
export function scopeOf(unit: string | null, period: string): FigureScope {
  const viewer = { code: 'BOARD-1', label: 'Board member 1', role: 'BOARD_MEMBER', unitCode: null } as const
  return figureScope({ viewer, now: new Date('2026-11-20T12:00:00Z'), reference: smallReference() }, unit, { period, asAt: null })
}
