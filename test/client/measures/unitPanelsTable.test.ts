import { expect, test } from 'vitest'
import { unitPanelsTable } from '../../../client/measures/unitPanelsTable.ts'

type Units = Parameters<typeof unitPanelsTable>[0]

const panel = (code: string, days: string[], whyNoDetail: string | null) => ({
  unit: { code }, headline: { gross: { value: 3 }, negative: { value: 1 } },
  cumulative: { days, gross: days.map(() => 3), negative: days.map(() => 1) }, gaps: [], whyNoDetail,
})

test('a unit of which there is too little to say has its totals and no day, and never 0', () => {
  const units = [panel('NEROCU', ['2026-06-30'], null), panel('SWROCU', [], 'Too few to say')] as unknown as Units
  expect(unitPanelsTable(units, '2026-11-21').rows).toEqual([
    { unit: 'NEROCU', day: '2026-06-30', gross: 3, negative: 1 },
    { unit: 'SWROCU', day: { missing: 'too few to say by day' }, gross: 3, negative: 1 },
  ])
})
