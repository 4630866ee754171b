import { describe, expect, it } from 'vitest'
import { type DurabilityCell, durabilityOf, inAll } from '../../../../server/measures/longTerm/durability.ts'
import { durabilityByQuarter } from '../../../../server/measures/longTerm/durabilityByQuarter.ts'
import { scopeWith } from './scopeWith.ts'

const cell = (result: DurabilityCell['result'], disruptions: number, months = 12, code = ''): DurabilityCell => ({ code, months, result, disruptions })
const cells = [
  cell('HELD', 30), cell('PARTLY_HELD', 12), cell('LOST', 10), cell('UNKNOWN', 2), cell('DUE', 3), cell('OVERDUE', 4), cell('NOT_YET_DUE', 5),
]

describe('the share of effects that held', () => {
  it('is of the check-backs with an answer; unknown, due and overdue ones are named beside it', () => {
    const [threeMonths, year] = durabilityOf(cells, scopeWith())
    expect(year).toMatchObject({ months: 12, held: 30, partlyHeld: 12, lost: 10, unknown: 2, due: 3, overdue: 4, notYetDue: 5, whyNoShare: null })
    expect(year?.heldShare).toMatchObject({ part: 30, of: 52, share: 30 / 52 })
    // Wilson's limits of 30 of 52, to three places.
    expect([year?.heldShare?.lower.toFixed(3), year?.heldShare?.upper.toFixed(3)]).toEqual(['0.442', '0.701'])
    expect(threeMonths).toMatchObject({ months: 3, held: 0, heldShare: null, whyNoShare: 'None due' })
  })

  it.each([
    [[cell('HELD', 9)], 'Too few to say: 9 of at least 10 answers'],
    [[cell('OVERDUE', 40)], 'Too few to say: 0 of at least 10 answers'],
    [[cell('NOT_YET_DUE', 40)], 'None due yet'],
    [[], 'None due'],
  ] as const)('is not given where it cannot be: %j', (some, why) => {
    const year = durabilityOf(some, scopeWith()).at(-1)
    expect([year?.heldShare, year?.whyNoShare]).toEqual([null, why])
  })

  it('is kept with its numbers from those who may not open the records, where it would tell of single ones', () => {
    const outsider = scopeWith({ mayOpenRecords: false })
    expect(durabilityOf([cell('HELD', 4)], outsider)).toEqual([])
    expect(durabilityOf([cell('HELD', 4)], scopeWith())).toHaveLength(2)
    expect(durabilityOf([cell('HELD', 4), cell('LOST', 1)], outsider)).toHaveLength(2)
    expect(durabilityOf([], outsider)).toHaveLength(2)
  })
})

describe('quarters of disruption', () => {
  const period = { from: '2025-04-01', to: '2026-04-01' }
  const byQuarter = [cell('HELD', 12, 12, '2025-04-01'), cell('OVERDUE', 1, 12, '2025-04-01'), cell('HELD', 2, 12, '2025-10-01'), cell('NOT_YET_DUE', 20, 3, '2026-01-01')]

  it('stand in order, each that has begun, and an empty one says that none was due', () => {
    const quarters = durabilityByQuarter(byQuarter, period, '2025-11-10', scopeWith())
    // January has not begun, but a disruption known to the year ends in it.
    expect(quarters.map(({ from }) => from)).toEqual(['2025-04-01', '2025-07-01', '2025-10-01', '2026-01-01'])
    expect(quarters[1]?.durability.map(({ whyNoShare }) => whyNoShare)).toEqual(['None due', 'None due'])
    expect(quarters[3]?.durability.map(({ whyNoShare }) => whyNoShare)).toEqual(['None due yet', 'None due'])
    expect(quarters.reduce((sum, { durability }) => sum + durability.reduce((of, one) => of + inAll(one), 0), 0)).toBe(35)
  })

  it('are provisional at a number of months while some of their check-backs are due or not yet due; overdue ones are counted', () => {
    const quarters = durabilityByQuarter(byQuarter, period, '2026-02-01', scopeWith())
    expect(quarters.map(({ isProvisional }) => isProvisional)).toEqual([[false, false], [false, false], [false, false], [true, false]])
  })

  it('are named and nothing more where they would tell of single ones, and so is the next smallest, or the rest of the whole would tell', () => {
    const [april, july, october, january] = durabilityByQuarter(byQuarter, period, '2026-02-01', scopeWith({ mayOpenRecords: false }))
    expect(october).toEqual({ from: '2025-10-01', inWords: 'Q3: October to December 2025', durability: [], isProvisional: [] })
    expect([april, july, january].map((quarter) => quarter?.durability.length)).toEqual([0, 2, 2])
  })

  it('lose nothing in silence', () => {
    expect(() => durabilityByQuarter([cell('HELD', 1, 12, '2026-04-01')], period, '2026-02-01', scopeWith())).toThrow(RangeError)
  })
})
