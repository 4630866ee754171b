import type { Basis } from './basis.ts'
import type { Asked } from './figureScope.ts'

/** What the arguments of every query of figures say of themselves. */
export const askedInWords = {
  period: 'FY2026, FY2026-Q1, YTD2026, YE2026-09, M2026-09 or 2015-01-01..2021-12-31',
  asAt: 'Any past moment; now when not given. "To date" means to that moment.',
  basis: 'What the figures are made from; where none is given, as returned for the network and for board members once returns were accepted, else as recorded.',
  fillGaps: 'Fill months without an accepted or published return with what is recorded, and say so.',
} as const

/** A page of figures scans the records of its period: at most some ten of them go into one request. */
export const costOfFigures = 5_000

type FigureArgs = { period: string; asAt?: Date | null | undefined; basis?: Basis | null | undefined; fillGaps?: boolean | null | undefined }

/** The arguments of a query of figures, as measures take them. */
export function askedBy({ period, asAt, basis, fillGaps }: FigureArgs): Asked {
  return { period, asAt: asAt ?? null, basis: basis ?? null, fillGaps: fillGaps ?? false }
}
