import type { FiguresAsked } from '../measures/impactChoice.ts'
import type { PackStanding } from './packDocuments.ts'
import type { PackQuestion } from './useMakePack.ts'

/** A pack of the figures that a page shows. */
export function packQuestion({ period, asAt, basis, fill }: FiguresAsked): PackQuestion {
  return { period, asAt: asAt ?? null, basis: basis ?? null, fillGaps: fill === 'yes' }
}

/** The question of a pack that was asked for before. */
export function questionOf({ period, asAt, basis, fillsGaps }: Pick<PackStanding, 'period' | 'asAt' | 'basis' | 'fillsGaps'>): PackQuestion {
  return { period: period.code, asAt, basis, fillGaps: fillsGaps }
}
