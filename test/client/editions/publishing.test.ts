import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { publishChoices } from '../../../client/editions/publishChoices.ts'
import { mayStandAccepted, publishPreview } from '../../../client/editions/publishPreview.ts'
import type { StandingReturn } from '../../../client/editions/publishPreview.ts'
import { returnsOfPeriod } from '../../../client/editions/returnsOfPeriod.ts'
import { addMonths } from '../../../server/periods/day.ts'
import { parsePeriod } from '../../../server/periods/period.ts'

const standing = (unit: string, facts: Partial<StandingReturn> = {}): StandingReturn => ({
  unit: { code: unit }, period: { code: 'M2026-09', inWords: 'September 2026' }, state: 'ACCEPTED', lateness: 'ON_TIME', daysToDue: null, daysLate: 0, ...facts,
})

describe('what an edition would hold', () => {
  it('is what stands as accepted; the rest is listed as missing, in words', () => {
    const returns = [
      standing('NEROCU'),
      standing('EMSOU', { state: 'NOT_STARTED', lateness: 'LATE', daysToDue: -3, daysLate: 3 }),
      standing('SEROCU', { state: 'SUBMITTED' }),
    ]
    expect(publishPreview(returns, new Set())).toEqual({
      included: ['NEROCU, September 2026'],
      missing: ['EMSOU, September 2026: not started, not sent, 3 days late', 'SEROCU, September 2026: sent'],
    })
  })

  it('holds figures that were accepted and are prepared again as they were accepted last', () => {
    const returns = [standing('NEROCU', { state: 'REOPENED' }), standing('EMSOU', { state: 'DRAFT', daysToDue: -1 })]
    expect(publishPreview(returns, new Set(['EMSOU M2026-09']))).toEqual({
      included: ['NEROCU, September 2026: as it was accepted last; given back now', 'EMSOU, September 2026: as it was accepted last; draft now'],
      missing: [],
    })
    expect(returns.map(mayStandAccepted)).toEqual([false, true])
  })
})

describe('periods that can be published', () => {
  const offered = [
    { code: 'YTD2026', inWords: 'Year to date', lastDay: '2026-11-20' },
    { code: 'FY2026', inWords: '2026 to 2027', lastDay: '2027-03-31' },
    { code: 'FY2025', inWords: '2025 to 2026', lastDay: '2026-03-31' },
    { code: 'FY2026-Q2', inWords: 'Q2', lastDay: '2026-09-30' },
    { code: 'FY2026-Q3', inWords: 'Q3', lastDay: '2026-12-31' },
  ]

  it('are whole and have ended, each once', () => {
    const ofReturns = [{ code: 'M2026-10', inWords: 'October 2026', lastDay: '2026-10-31' }, { code: 'FY2026-Q2', inWords: 'Q2', lastDay: '2026-09-30' }]
    expect(publishChoices(offered, ofReturns, '2026-11-20').map(({ code }) => code)).toEqual(['M2026-10', 'FY2026-Q2', 'FY2025'])
  })

  it('name the months that the server reckons with', () => {
    const months = fc.record({ year: fc.integer({ min: 2000, max: 2050 }), month: fc.integer({ min: 1, max: 12 }) }).map(({ year, month }) => `${year}-${String(month).padStart(2, '0')}`)
    const codes = fc.oneof(
      months.map((month) => `M${month}`),
      months.map((month) => `YE${month}`),
      fc.integer({ min: 2000, max: 2050 }).map((year) => `FY${year}`),
      fc.tuple(fc.integer({ min: 2000, max: 2050 }), fc.integer({ min: 1, max: 4 })).map(([year, quarter]) => `FY${year}-Q${quarter}`),
    )
    fc.assert(fc.property(codes, (code) => {
      const { from, to } = parsePeriod(code, '2026-11-20')
      expect(returnsOfPeriod(code)).toEqual({ from: `M${from.slice(0, 7)}`, to: `M${addMonths(to, -1).slice(0, 7)}` })
    }), { numRuns: 100 })
  })

  it('are never days of one’s own or one to date', () => {
    expect(returnsOfPeriod('YTD2026')).toBeNull()
    expect(returnsOfPeriod('2026-01-01..2026-01-31')).toBeNull()
    expect(returnsOfPeriod('M2026-13')).toBeNull()
  })
})
