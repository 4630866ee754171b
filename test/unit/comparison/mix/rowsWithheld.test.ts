import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { rowsWithheld, rowsWithheldOfUnits } from '../../../../server/comparison/mix/rowsWithheld.ts'

const rowsOf = (ocgs: readonly number[]) => ocgs.map((one, index) => ({ code: String(index), ocgs: one }))
const withheldOf = (ocgs: readonly number[]) => [...rowsWithheld(rowsOf(ocgs))].map((code) => ocgs[Number(code)])
const sum = (numbers: readonly (number | undefined)[]) => numbers.reduce<number>((total, one) => total + (one ?? 0), 0)

describe('rows withheld from who may not open the records', () => {
  it('are those of fewer than five groups, and the next smallest where the rest would tell of them', () => {
    expect(withheldOf([1, 30, 9])).toEqual([1, 9])
    expect(withheldOf([1, 2, 30, 9])).toEqual([1, 2, 9])
    expect(withheldOf([3, 2, 30, 9])).toEqual([3, 2])
    expect(withheldOf([30, 9, 0])).toEqual([])
  })

  it('are all where there are fewer than five groups together', () => {
    expect(withheldOf([3, 0, 1])).toEqual([3, 0, 1])
    expect(withheldOf([0, 0])).toEqual([])
  })

  it('never leave a row, or the rest of the whole, that tells of one to four groups, or of one row', () => {
    fc.assert(fc.property(fc.array(fc.nat(12), { maxLength: 8 }), (ocgs) => {
      const withheld = withheldOf(ocgs)
      const shown = ocgs.filter((_one, index) => !rowsWithheld(rowsOf(ocgs)).has(String(index)))
      expect(shown.filter((one) => one > 0 && one < 5)).toEqual([])
      if (sum(ocgs) >= 5 && withheld.length > 0) expect([withheld.length > 1, sum(withheld) >= 5]).toEqual([true, true])
    }), { numRuns: 100 })
  })

  it('of all units are everything where one unit could take its own rows from the whole', () => {
    const of = (units: Record<string, number[]>) =>
      rowsWithheldOfUnits(Object.entries(units).flatMap(([unitCode, ocgs]) => ocgs.map((one, index) => ({ unitCode, code: `${unitCode}${index}`, ocgs: one }))))
    expect([...of({ A: [1, 9, 30], B: [8, 7] })]).toEqual(['A0', 'A1'])
    expect([...of({ A: [1, 9, 30], B: [1, 0] })]).toEqual(['A0', 'A1', 'A2', 'B0', 'B1'])
    expect([...of({ A: [1, 9, 30], B: [3, 4, 6] })]).toEqual(['A0', 'A1', 'B0', 'B1'])
  })
})
