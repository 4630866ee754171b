import type { ComparedMeasure } from '../../../comparison/measuredUnits.ts'
import { heldCode } from './heldTable.ts'
import { ratesCode } from './ratesTable.ts'
import { isOfCheckBacks } from './sharesTable.ts'

/** The table of a pack that holds the values of a measure. */
export function tableOfMeasure(compared: ComparedMeasure): string {
  const { denominator } = compared.measure
  return denominator ? ratesCode(denominator) : isOfCheckBacks(compared) ? heldCode : 'shares'
}
