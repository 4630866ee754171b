import { describe, expect, it } from 'vitest'
import { typedNumber, typedWhole } from '../../../client/parts/typedNumber.ts'

describe('a typed number', () => {
  it.each([['0', 0], ['12', 12], [' 3.5 ', 3.5], ['1,250', 1250], ['1,234,567', 1_234_567], ['1250', 1250], ['1,250.75', 1250.75]])(
    '%j is %d',
    (typed, number) => expect(typedNumber(typed)).toBe(number),
  )

  it.each(['1,5', '12,34,5', '1234,567', ',250', '1,250,', '0x10', '1e3', '1.2.3', '.5', '5.', '-3', '+3', '£5', 'five', 'Infinity', '', '1 250', '1.250,5'])(
    '%j is no number, and is never made one',
    (typed) => expect(typedNumber(typed)).toBeNull(),
  )

  it('more digits than a number can keep are refused', () => {
    expect(typedNumber('9007199254740993')).toBeNull()
  })

  it('a count has no decimals', () => {
    expect(typedWhole('1,250')).toBe(1250)
    expect(typedWhole('3.5')).toBeNull()
    expect(typedWhole('3.0')).toBeNull()
    expect(typedWhole('1,000,000,000')).toBeNull()
  })
})
