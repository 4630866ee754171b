import { describe, expect, it } from 'vitest'
import { survivalCurve } from '../../../../server/measures/longTerm/survivalCurve.ts'
import { recoveryWords } from '../../../../server/measures/longTerm/survivalInWords.ts'
import type { FollowUp } from '../../../../server/statistics/followUp.ts'
import { scopeWith } from './scopeWith.ts'

const event = (days: number, n = 1): FollowUp => ({ days, event: 'EVENT', n })
const censored = (days: number, n = 1): FollowUp => ({ days, event: 'CENSORED', n })
const competing = (days: number, n = 1): FollowUp => ({ days, event: 'COMPETING', n })

/** Ten sequences: 6 of 10 come back by day 100, which leaves 0.4. */
const ten = [event(20, 2), event(45, 2), event(100, 2), censored(200, 3), competing(250)]

describe('a curve', () => {
  it('steps on the days of events, from all at the start to the last day that anybody was followed', () => {
    const curve = survivalCurve(ten, recoveryWords, scopeWith())
    expect(curve).toMatchObject({ total: 10, events: 6, censored: 3, competing: 1, days: [0, 20, 45, 100, 250], medianDays: 100, whyNone: null })
    expect(curve.survival.map((share) => share.toFixed(2))).toEqual(['1.00', '0.80', '0.60', '0.40', '0.40'])
    expect(curve.incidence.map((share) => share.toFixed(2))).toEqual(['0.00', '0.20', '0.40', '0.60', '0.60'])
    expect([curve.atRiskDays, curve.atRisk]).toEqual([[0, 60, 120, 180, 240], [10, 6, 4, 4, 1]])
    expect(curve.inWords).toBe(
      'Of 10 sequences in which the score fell, 6 were followed by the score coming back; 3 were not, as far as followed; 1 ended with a merge or split. ' +
      'One half had by 100 days after the first disruption, merge and split taken into account (95% interval 45 to not reached).')
  })

  it('is given by months of 30 days to those who may not open the records, with the same shares on those days', () => {
    const curve = survivalCurve(ten, recoveryWords, scopeWith({ mayOpenRecords: false }))
    expect([curve.days, curve.medianDays]).toEqual([[0, 30, 60, 90, 120, 150, 180, 210, 240, 270], 120])
    expect(curve.survival.map((share) => share.toFixed(2))).toEqual(['1.00', '0.80', '0.60', '0.60', '0.40', '0.40', '0.40', '0.40', '0.40', '0.40'])
    expect(curve.inWords).toContain('in months of 30 days')
  })

  it('has no median while it stays above one half, and says so', () => {
    const curve = survivalCurve([event(20, 2), censored(300, 8)], recoveryWords, scopeWith())
    expect([curve.medianDays, curve.inWords]).toEqual([null, expect.stringContaining('No median: fewer than one half had, as far as followed.')])
  })

  // Of 196, those not seen to come back are lost from sight by day 144; of nine who are left on day 150, five come back: the curve falls below one half.
  const fewLeft = [censored(140, 187), event(150, 5), censored(160, 4)]

  it('has no median where fewer than the fewest to say were still followed when one half had, and says why: 9 of 196 are no half', () => {
    const curve = survivalCurve(fewLeft, recoveryWords, scopeWith())
    expect(curve.survival.at(-1)).toBeLessThan(0.5)
    expect(curve).toMatchObject({ medianDays: null, medianLower: null, medianUpper: null, whyNoMedian: 'Fewer than 10 were still followed when half had' })
    expect(curve.inWords).toBe(
      'Of 196 sequences in which the score fell, 5 were followed by the score coming back; 191 were not, as far as followed. ' +
      'No median yet: fewer than 10 were still followed when one half had, too few to say by when.')
    expect(survivalCurve(fewLeft, recoveryWords, scopeWith({ fewest: 9 })).medianDays).toBe(150)
  })

  it('has a median of few where nobody was lost from sight before: then it rests on all of them', () => {
    expect(survivalCurve(ten, recoveryWords, scopeWith()).medianDays).toBe(100)
    expect(survivalCurve([...ten, censored(90)], recoveryWords, scopeWith()).medianDays).toBeNull()
  })

  it('has no upper limit on a day when too few were still followed, nor where it does not come to one half, and says which', () => {
    const [followed, left] = [[event(50, 16), censored(60, 8), event(70, 5), censored(80, 1)], [event(50, 16), event(70, 5), censored(80, 9)]]
    const notReached = [event(50, 16), censored(60, 14)]
    const curves = [followed, left, notReached].map((each) => survivalCurve(each, recoveryWords, scopeWith()))
    expect(curves.map(({ medianDays, medianUpper, whyNoMedianUpper }) => [medianDays, medianUpper, whyNoMedianUpper])).toEqual([
      [50, null, 'Not known: fewer than 10 still followed'], [50, 70, null], [50, null, 'Not reached'],
    ])
    expect(curves.map(({ inWords }) => / interval .* to (.*)\)/.exec(inWords)?.[1])).toEqual(['not known: fewer than 10 still followed', '70', 'not reached'])
    expect(survivalCurve([event(20, 2), censored(300, 8)], recoveryWords, scopeWith()).whyNoMedianUpper).toBeNull()
  })

  it('takes its median from all who were followed: those that merged can come back no more, and the survival curve would reach one half too early', () => {
    // 5 of 20 merge on day 10; then 8 of 15 come back: the curve is below one half, and 8 of 20 are not one half.
    const merged = [competing(10, 5), event(50, 8), censored(300, 7)]
    const curve = survivalCurve(merged, recoveryWords, scopeWith())
    expect([curve.survival.at(-1)?.toFixed(2), curve.incidence.at(-1)?.toFixed(2), curve.medianDays]).toEqual(['0.47', '0.40', null])
    expect(curve.inWords).toContain('No median: fewer than one half had, as far as followed, merge and split taken into account.')
  })

  it('is not given of too few, and says why', () => {
    const nine = [event(20, 4), censored(40, 5)]
    expect(survivalCurve(nine, recoveryWords, scopeWith())).toMatchObject({
      total: 9, events: 4, days: [], medianDays: null, whyNone: 'Too few to say: 9 of at least 10 sequences in which the score fell',
    })
    expect(survivalCurve([], recoveryWords, scopeWith())).toMatchObject({ total: 0, whyNone: 'No sequence in which the score was seen to fall' })
    expect(survivalCurve([event(20, 4)], recoveryWords, scopeWith({ mayOpenRecords: false }))).toMatchObject({
      total: null, events: null, censored: null, competing: null, whyNone: expect.stringContaining('would tell of single ones'),
    })
  })
})
