import { describe, expect, it } from 'vitest'
import { valueInWords } from '../../../server/comparison/valueInWords.ts'

describe('a value in words', () => {
  it('of a rate has three significant digits, at most two of them after the point, and keeps its zeros', () => {
    const words = [0, 0.041, 0.5, 2.1, 9.994, 9.996, 12.34, 99.04, 99.94, 99.96, 125.8, 1258.4].map((value) => valueInWords('RATE', value))
    expect(words).toEqual(['0', '0.04', '0.50', '2.10', '9.99', '10.0', '12.3', '99.0', '99.9', '100', '126', '1,258'])
  })

  it('of a share is in whole percent, below 10% to a tenth', () => {
    expect([0, 0.004, 0.0149, 0.0994, 0.0996, 0.58, 1].map((value) => valueInWords('SHARE', value))).toEqual(['0%', '0.4%', '1.5%', '9.9%', '10%', '58%', '100%'])
  })
})
