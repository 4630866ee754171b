import { describe, expect, it } from 'vitest'
import { pointPeriods } from '../../../../../server/comparison/change/pointPeriods.ts'
import { seriesPeriod } from '../../../../../server/packs/parts/change/seriesPeriod.ts'
import { parsePeriod } from '../../../../../server/periods/period.ts'

const over = (code: string, notEnded = '2026-11-20') => seriesPeriod(parsePeriod(code, '2026-11-20'), notEnded)

describe('series of a pack go over', () => {
  it.each([
    ['FY2026-Q2', '2024-10-01..2026-09-30', 'MONTH', 'the 24 months from 1 October 2024 to 30 September 2026, which end with the period of this pack'],
    ['M2026-10', '2024-11-01..2026-10-31', 'MONTH', 'the 24 months from 1 November 2024 to 31 October 2026, which end with the period of this pack'],
    ['FY2025', '2024-04-01..2026-03-31', 'MONTH', 'the 24 months from 1 April 2024 to 31 March 2026, which end with the period of this pack'],
    ['2026-05-01..2026-08-31', '2024-09-01..2026-08-31', 'MONTH', 'the 24 months from 1 September 2024 to 31 August 2026, which end with the period of this pack'],
    // Longer than two years: all of it.
    ['2020-04-01..2026-10-31', '2020-04-01..2026-10-31', 'MONTH', 'the 79 months from 1 April 2020 to 31 October 2026, which end with the period of this pack'],
  ])('of %s: %s, by %s', (code, period, grain, inWords) => {
    expect(over(code)).toMatchObject({ period: { code: period }, grain, inWords })
  })

  it('of a period under way its months that had ended, and those before', () => {
    expect(over('FY2026')).toMatchObject({ period: { code: '2024-11-01..2026-10-31' }, inWords: 'the 24 months from 1 November 2024 to 31 October 2026, the last of the period of this pack that had ended' })
    expect(over('YTD2026').period.code).toBe('2024-11-01..2026-10-31')
    expect(over('M2026-11')).toMatchObject({ period: { code: '2024-11-01..2026-10-31' }, inWords: expect.stringMatching(/October 2026\. No month of the period of this pack had ended$/) })
    // At the end of its last day it has ended.
    expect(over('M2026-11', '2026-12-01').period.code).toBe('2024-12-01..2026-11-30')
  })

  it('of a period with too many months whole quarters that ended, from that in which it begins', () => {
    expect(over('2010-05-01..2026-10-31')).toMatchObject({ period: { code: '2010-04-01..2026-09-30' }, grain: 'QUARTER', inWords: expect.stringContaining('66 quarters') })
    const longest = over('1996-10-01..2026-09-30')
    expect([longest.period.code, pointPeriods(longest.period, longest.grain).length]).toEqual(['1996-10-01..2026-09-30', 120])
  })

  it('no days before any that have a year before', () => {
    expect(over('FY1992-Q1').period.code).toBe('1991-01-01..1992-06-30')
  })
})
