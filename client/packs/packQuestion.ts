import type { FiguresAsked } from '../measures/impactChoice.ts'
import { isEndOfMonth } from '../measures/monthChoice.ts'
import type { PackStanding } from './packDocuments.ts'
import type { PackQuestion } from './useMakePack.ts'

/** A pack of the figures that a page shows. */
export function packQuestion({ period, asAt, basis, fill }: FiguresAsked): PackQuestion {
  return { period, asAt: asAt ?? null, basis: basis ?? null, fillGaps: fill === 'yes' }
}

/** The question of a pack that was asked for before. Where Longview chose the moment of that pack, it chooses one anew: nobody may ask for the old one. */
export function questionOf({ period, asAt, basis, fillsGaps }: Pick<PackStanding, 'period' | 'asAt' | 'basis' | 'fillsGaps'>): PackQuestion {
  return { period: period.code, asAt: isEndOfMonth(asAt) ? asAt : null, basis, fillGaps: fillsGaps }
}
