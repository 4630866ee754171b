import fc from 'fast-check'
import { expect, it } from 'vitest'
import { besideShare } from '../../../../server/comparison/mix/besideShare.ts'
import { digitsThatTell } from '../../../../server/comparison/mix/digitsThatTell.ts'
import { shareInWords, sharesInWords } from '../../../../server/comparison/mix/shareInWords.ts'
import { shareOf } from '../../../../server/measures/outputTotals.ts'

const of = (share: number, lower: number, upper: number) => ({ share, lower, upper })

it('two shares are said in whole percents where these show which is above', () => {
  expect(sharesInWords(of(0.6, 0.5, 0.69), of(0.25, 0.17, 0.35))).toEqual(['60% (50 to 69)', '25% (17 to 35)'])
})

it('two shares that do not overlap do not read as if they touched', () => {
  expect(sharesInWords(of(0.514, 0.509, 0.5184), of(0.487, 0.466, 0.5076))).toEqual(['51.4% (50.9 to 51.8)', '48.7% (46.6 to 50.8)'])
  expect(sharesInWords(of(0.024, 0.0196, 0.031), of(0.0123, 0.0061, 0.01954))).toEqual(['2.40% (1.96 to 3.10)', '1.23% (0.61 to 1.95)'])
  expect(shareInWords(of(0.024, 0.0196, 0.031))).toBe('2.4% (2.0 to 3.1)')
})

it('one digit more is read where the usual ones do not show of every pair what is so', () => {
  const anyShare = fc.tuple(fc.integer({ min: 0, max: 3_000 }), fc.integer({ min: 3_000, max: 3_050 })).map(([count, all]) => shareOf(count, all))
  const rounded = (share: number, more: number) => Number((share * 100).toFixed(more))
  fc.assert(fc.property(anyShare, anyShare, (one, other) => {
    const more = digitsThatTell([[one, other]], rounded)
    const read = ({ lower, upper }: typeof one) => ({ lower: rounded(lower, more), upper: rounded(upper, more) })
    if (more === 0) expect(besideShare(read(one), read(other))).toBe(besideShare(one, other))
    else expect(besideShare({ lower: rounded(one.lower, 0), upper: rounded(one.upper, 0) }, { lower: rounded(other.lower, 0), upper: rounded(other.upper, 0) })).not.toBe(besideShare(one, other))
    expect(digitsThatTell([[one, one.share]], rounded)).toBe(0)
  }), { numRuns: 200 })
})
