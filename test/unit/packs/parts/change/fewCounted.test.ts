import { describe, expect, it } from 'vitest'
import { fewCounted } from '../../../../../server/packs/parts/change/fewCounted.ts'
import { aSeries } from './aSeries.ts'

const of = (counts: number[], measure: 'GROSS' | 'NEGATIVE' = 'GROSS') => fewCounted({ series: [aSeries(counts, { measure })], grain: 'MONTH' })

describe('months with almost nothing', () => {
  it('are named with the caveat that records or returns of them may be missing', () => {
    expect(of([0, 0, 3, 40, 50, 40, 0, 60, 50, 40, 50, 5])).toEqual([
      '0, or less than a tenth of what is usual for the series: EMSOU, November 2025 to January 2026; EMSOU, May 2026. Such months may be ones of which records or returns are missing: before a special cause beside such a month is read as a change, look at what was recorded.',
    ])
  })

  it('are none in a series that never counts much, in one of negatives, or where no month is so low', () => {
    expect([of([0, 1, 0, 2, 0, 4, 0, 3, 0, 0, 2, 1]), of([0, 9, 8, 9, 9, 8, 9, 9, 9, 9, 9, 9], 'NEGATIVE'), of([6, 9, 8, 9, 9, 8, 9, 9, 9, 9, 9, 9])]).toEqual([[], [], []])
  })

  it('have no month without a count among them: that is no 0', () => {
    expect(of([])).toEqual([])
    const aGap = aSeries([0, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40, 40], { withheld: 'Too few to say: so few' })
    expect(fewCounted({ series: [aGap], grain: 'MONTH' })).toEqual([])
  })
})
