import type { Viewer } from '../layout/viewer.ts'
import type { FiguresShown } from '../measures/recordsSearch.ts'
import type { MeasureComparison } from './measureDocument.ts'

/** The figures whose records the viewer may open, of the unit whose they are; none for people without records. */
export function ownRecords(
  viewer: Pick<Viewer, 'maySeeRecords' | 'unit'>,
  { period, basis }: Pick<MeasureComparison, 'period' | 'basis'>,
  asAt: string | undefined,
): { unit: string; shown: FiguresShown } | null {
  if (!viewer.maySeeRecords || !viewer.unit) return null
  const asTheyStand = basis !== 'AS_RECORDED'
  // A period to date would go on to today.
  return { unit: viewer.unit.code, shown: { period: asAt || asTheyStand ? `${period.from}..${period.lastDay}` : period.code, asAt, asTheyStand } }
}
