import fc from 'fast-check'
import { expect, it } from 'vitest'
import { unusual } from '../../../server/returnFigures/unusual.ts'

const say = (quantity: number) => quantity.toLocaleString('en-GB')
const count = (quantity: number, before: number[]) => unusual(quantity, before, { isCount: true, say })
const amount = (quantity: number, before: number[]) => unusual(quantity, before, { isCount: false, say })
const twelve = (value: number) => Array<number>(12).fill(value)

it('a count with a mean below 10 is held against exact Poisson limits', () => {
  // Mean 2: 8 or more come 1.1 times in 1,000 and 9 or more 0.2 times (any table of the Poisson distribution).
  expect(count(8, twelve(2))).toEqual({ is: 'USUAL' })
  expect(count(9, twelve(2))).toEqual({ is: 'UNUSUAL', inWords: '9 is above what the last 12 returns let expect (0 to 8, Poisson)' })
  expect(count(0, twelve(2))).toEqual({ is: 'USUAL' })
  expect(count(0, twelve(9))).toEqual({ is: 'UNUSUAL', inWords: '0 is below what the last 12 returns let expect (1 to 20, Poisson)' })
})

it('a count from a mean of 10 is held against XmR limits', () => {
  // 16 and 20 in turn: mean 18, every step 4, limits 18 +/- 10.64.
  const before = [16, 20, 16, 20, 16, 20, 16, 20, 16, 20, 16, 20]
  expect(count(28, before)).toEqual({ is: 'USUAL' })
  expect(count(29, before)).toEqual({ is: 'UNUSUAL', inWords: '29 is above what the last 12 returns let expect (8 to 28, XmR)' })
  expect(count(7, before)).toEqual({ is: 'UNUSUAL', inWords: '7 is below what the last 12 returns let expect (8 to 28, XmR)' })
})

it('what is no count is held against XmR limits, however small it is', () => {
  expect(amount(4, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2])).toEqual({ is: 'USUAL' })
  expect(amount(4.5, [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2])).toEqual({ is: 'UNUSUAL', inWords: '4.5 is above what the last 12 returns let expect (0 to 4.16, XmR)' })
})

it('where an amount never changed, any other is unusual, and the same one is not, whatever rounding does', () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), (thousandths) => {
    const value = thousandths / 1_000
    expect(amount(value, twelve(value)).is).toBe('USUAL')
    expect(amount(value + 0.001, twelve(value)).is).toBe('UNUSUAL')
  }), { numRuns: 100 })
})

it('after 12 returns without any, a first one is not unusual, and two are', () => {
  expect(count(1, twelve(0)).is).toBe('USUAL')
  expect(count(2, twelve(0)).is).toBe('UNUSUAL')
})

it('with fewer than 12 returns nothing is said, and why', () => {
  expect(count(1_000, twelve(2).slice(1))).toEqual({ is: 'NOT_SAID', why: 'fewer than 12 returns to compare with' })
})
