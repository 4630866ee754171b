import fc from 'fast-check'
import { expect, it } from 'vitest'
import { withheldTogether } from '../../../../server/measures/longTerm/withheldTogether.ts'

const outsider = { mayOpenRecords: false }
const rows = (...counts: number[]) => counts.map((count, index) => ({ code: String(index), counts: [count] }))
const withheld = (...counts: number[]) => [...withheldTogether(rows(...counts), outsider)].toSorted()

it.each([
  [[3, 12, 21, 0], ['0', '1']],
  [[3, 4, 21], ['0', '1']],
  [[1, 1, 6, 21], ['0', '1', '2']],
  [[12, 21, 0], []],
  [[3], ['0']],
])('a row with too few takes the next smallest with it, until what is withheld tells of nothing: %j', (counts, codes) => {
  expect(withheld(...counts)).toEqual(codes)
})

it('rows of which nothing is told anyway are enough company', () => {
  expect(withheldTogether([...rows(3, 12), { code: 'hidden', counts: [7], isHidden: true }], outsider)).toEqual(new Set(['0', 'hidden']))
})

it('those who may open the records are told all', () => {
  expect(withheldTogether(rows(3, 12), { mayOpenRecords: true }).size).toBe(0)
})

it('what is left of the whole is never one row alone, nor fewer than five, unless that is all there is', () => {
  fc.assert(fc.property(fc.array(fc.nat(12), { minLength: 1, maxLength: 6 }), (counts) => {
    const hidden = withheld(...counts).map((code) => counts[Number(code)] ?? 0)
    if (hidden.length === 0) return counts.every((count) => count === 0 || count >= 5)
    const isAll = hidden.length === counts.filter((count) => count > 0).length
    return isAll || (hidden.length >= 2 && hidden.reduce((sum, count) => sum + count, 0) >= 5)
  }), { numRuns: 200 })
})
