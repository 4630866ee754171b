import { describe, expect, it } from 'vitest'
import { RefusedError } from '../../../server/errors.ts'
import { periodsAsked } from '../../../server/returnDesk/periodsAsked.ts'
import { aDefinition } from '../returns/aDefinition.ts'

const monthly = aDefinition()
const quarterly = aDefinition({ version: 2, validFrom: '2026-04-01', months: 3 })
const today = '2026-11-20'
const codes = (from: string | null, to: string | null, definitions = [monthly]) => periodsAsked(definitions, { from, to }, today).map(({ code }) => code)
const refusal = (from: string | null, to: string | null) => {
  try {
    return codes(from, to)
  } catch (error) {
    return error instanceof RefusedError ? error.problems : error
  }
}

describe('periods of a desk', () => {
  it('are the last 12 that have ended where none is named', () => {
    expect(codes(null, null)).toHaveLength(12)
    expect([codes(null, null)[0], codes(null, null).at(-1)]).toEqual(['M2025-11', 'M2026-10'])
  })

  it('are those from the first to the last that is named, or up to now, or 12 that end with it', () => {
    expect(codes('M2026-08', 'M2026-09')).toEqual(['M2026-08', 'M2026-09'])
    expect(codes('M2026-09', null)).toEqual(['M2026-09', 'M2026-10'])
    expect([codes(null, 'M2025-12').length, codes(null, 'M2025-12')[0], codes(null, 'M2025-12').at(-1)]).toEqual([12, 'M2025-01', 'M2025-12'])
  })

  it('follow definitions that ask by quarter', () => {
    expect(codes(null, null, [monthly, quarterly])).toEqual([...Array.from({ length: 10 }, (_, index) => `M202${index < 7 ? 5 : 6}-${String(((index + 5) % 12) + 1).padStart(2, '0')}`), 'FY2026-Q1', 'FY2026-Q2'])
  })

  it('are none before returns were asked for', () => {
    expect(codes(null, null, [])).toEqual([])
  })

  it('are at most 36, in order, and of returns that have ended', () => {
    expect(codes('M2023-11', null)).toHaveLength(36)
    expect(refusal('M2023-10', null)).toEqual([{ field: 'from', message: expect.stringContaining('37 periods') as string }])
    expect(refusal('M2026-09', 'M2026-08')).toEqual([{ field: 'from', message: expect.stringContaining('swap') as string }])
    for (const none of ['M2026-11', 'FY2026', 'YTD2026', 'x', '2026-10-01..2026-10-31']) expect(refusal(null, none)).toMatchObject([{ field: 'to' }])
  })
})
