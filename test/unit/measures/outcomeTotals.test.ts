import { expect, test } from 'vitest'
import { inListOrder } from '../../../server/measures/outcomeTotals.ts'
import { smallReference } from './referenceOf.ts'

test('each kind keeps its units of measure apart, in the order of the list', () => {
  const rows = inListOrder(
    [
      { kindCode: 'DRUGS_CLASS_B', measureUnitCode: 'PLANTS', total: 460, disruptions: 1 },
      { kindCode: 'DRUGS_CLASS_B', measureUnitCode: 'KILOGRAMS', total: 1.5, disruptions: 2 },
      { kindCode: 'ARRESTS', measureUnitCode: 'PEOPLE', total: 22, disruptions: 3 },
    ],
    smallReference(),
  )
  expect(rows.map(({ kind, measureUnit, total }) => [kind.code, measureUnit.code, total])).toEqual([
    ['ARRESTS', 'PEOPLE', 22], ['DRUGS_CLASS_B', 'KILOGRAMS', 1.5], ['DRUGS_CLASS_B', 'PLANTS', 460],
  ])
})
