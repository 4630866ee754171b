import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readQuantity } from '../../../server/returns/readQuantity.ts'

const staff = { isWhole: false, measuredIn: 'full-time equivalents' }
const pounds = { isWhole: false, measuredIn: 'pounds' }
const referrals = { isWhole: true, measuredIn: 'referrals' }

describe('a quantity as it is typed', () => {
  it('may have commas, three decimals, and a pound sign where it is money', () => {
    expect(readQuantity(' 1,234.5 ', staff).quantity).toBe(1234.5)
    expect(readQuantity('12.125', staff).quantity).toBe(12.125)
    expect(readQuantity('£1,250,000.50', pounds).quantity).toBe(1_250_000.5)
    expect(readQuantity('7.0', referrals).quantity).toBe(7)
    expect(readQuantity('0', referrals).quantity).toBe(0)
    expect(readQuantity('1,000,000,000,000', pounds).quantity).toBe(1e12)
  })

  it('is read back as it was written, however large', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 1e12 * 1_000 - 1 }), (thousandths) => {
      const quantity = thousandths / 1_000
      const typed = `${Math.floor(quantity).toLocaleString('en-GB')}.${String(thousandths % 1_000).padStart(3, '0')}`
      expect(readQuantity(typed, staff)).toEqual({ quantity, problem: null })
    }), { numRuns: 100 })
  })

  it('is refused in words that say how to mend it', () => {
    const refused = ['', 'many', '1,23', '1.234,5', '1e5', '0x10', 'NaN', '12 34', '١٢', '-1', '−0.5', '£5', '1,000,000,000,001', '1.2345', '.5', '5.']
    expect(Object.fromEntries(refused.map((typed) => [typed, readQuantity(typed, staff).problem]))).toEqual({
      ...Object.fromEntries(['', 'many', '1,23', '1.234,5', '1e5', '0x10', 'NaN', '12 34', '١٢', '£5', '.5', '5.'].map((typed) => [typed, 'Enter a number, for example 1,234.5'])),
      '-1': 'Enter 0 or more', '−0.5': 'Enter 0 or more', '1,000,000,000,001': 'Enter a number of at most 1,000,000,000,000', '1.2345': 'Enter at most 3 decimals',
    })
    expect(readQuantity('2.5', referrals).problem).toBe('Enter a whole number')
  })
})
