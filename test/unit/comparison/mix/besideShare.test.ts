import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { besideShare } from '../../../../server/comparison/mix/besideShare.ts'
import { shareOf } from '../../../../server/measures/outputTotals.ts'

describe('a share beside another', () => {
  it('is more or less only where the intervals do not meet', () => {
    expect(besideShare({ lower: 0.5, upper: 0.6 }, { lower: 0.3, upper: 0.49 })).toBe('MORE')
    expect(besideShare({ lower: 0.5, upper: 0.6 }, { lower: 0.3, upper: 0.5 })).toBe('NO_CLEAR_DIFFERENCE')
    expect(besideShare({ lower: 0.1, upper: 0.2 }, { lower: 0.21, upper: 0.3 })).toBe('LESS')
  })

  it('is compared with a share that is known as if that had no width', () => {
    expect([0.49, 0.5, 0.6, 0.61].map((known) => besideShare({ lower: 0.5, upper: 0.6 }, known))).toEqual(['MORE', 'NO_CLEAR_DIFFERENCE', 'NO_CLEAR_DIFFERENCE', 'LESS'])
  })

  it('says of the two the opposite of what it says of them the other way round', () => {
    const anyShare = fc.integer({ min: 1, max: 200 }).chain((of) => fc.integer({ min: 0, max: of }).map((count) => shareOf(count, of)))
    const opposite = { MORE: 'LESS', LESS: 'MORE', NO_CLEAR_DIFFERENCE: 'NO_CLEAR_DIFFERENCE' }
    fc.assert(fc.property(anyShare, anyShare, (one, other) => {
      expect(besideShare(other, one)).toBe(opposite[besideShare(one, other)])
    }), { numRuns: 100 })
  })
})
