import type { UnitChange } from '../../../comparison/change/changeOfUnits.ts'
import type { Unit } from '../../../units/referenceData.ts'
import { allUnits } from '../compare/namesOfRows.ts'

/** One count of a unit, or of all together, over time. `of` is the name of its rows. */
export type PackSeries = UnitChange & { of: string }

/** "EMSOU", or "All units": how a row or a chart is named. */
export function nameOf(unit: Pick<Unit, 'code'> | null): string {
  return unit ? unit.code : allUnits
}
