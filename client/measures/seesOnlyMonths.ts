import type { Viewer } from '../layout/viewer.ts'

/** Said before anything is typed, where figures are given for whole months only. */
export const onlyMonthsInWords =
  'Figures of units whose records you do not see are given for whole months, as known now or at the end of a month: otherwise they would tell of single records.'

/**
 * Are figures given to that viewer for whole months only? So they are where the viewer may not open the records: of other
 * units, and of the network for everybody.
 *
 * @param unit '' is the network
 */
export function seesOnlyMonths(viewer: Pick<Viewer, 'maySeeRecords' | 'unit'>, unit: string): boolean {
  return !viewer.maySeeRecords || viewer.unit?.code !== unit
}
