import { expect, test } from 'vitest'
import { whyNotMerged } from '../../../client/disruptions/whyNotMerged.ts'

const own = { id: '1', reference: 'EMSOU-2026-0001', version: 1, isWithdrawn: false, mayCorrect: true }
const second = { ...own, id: '2', reference: 'EMSOU-2026-0002' }

test('two standing records of which one may be withdrawn can be merged', () => {
  expect(whyNotMerged(own, second, false)).toBeNull()
  expect(whyNotMerged(own, { ...second, mayCorrect: false }, false)).toBeNull()
})

test('a record is not merged with itself', () => {
  expect(whyNotMerged(own, own, false)).toBe('A record cannot be merged with itself.')
})

test('a withdrawn record is named', () => {
  expect(whyNotMerged(own, { ...second, isWithdrawn: true, mayCorrect: false }, false)).toMatch(/^EMSOU-2026-0002 is withdrawn/)
})

test('two records that the unit says differ are not merged before that is taken back', () => {
  expect(whyNotMerged(own, second, true)).toBe('Your unit said that these two differ. Remove that link first.')
})

test('two records of which none may be withdrawn by the viewer are not merged', () => {
  expect(whyNotMerged({ ...own, mayCorrect: false }, { ...second, mayCorrect: false }, false)).toMatch(/must be of your own unit/)
})
