import { describe, expect, test } from 'vitest'
import { checkBacksAsked } from '../../../client/longTerm/heldOpening.ts'
import { heldTable } from '../../../client/longTerm/heldTable.ts'
import { heldTitle } from '../../../client/longTerm/heldTitle.ts'
import { partOpened } from '../../../client/longTerm/partOpened.ts'
import { withheldNote } from '../../../client/longTerm/withheldNote.ts'
import { someCheckBacks } from './someCounts.ts'

const quarter = { from: '2025-04-01', inWords: 'Q1: April to June 2025', isProvisional: [true], durability: [someCheckBacks()] }

describe('what check-backs found', () => {
  test('the title names the longest horizon with a share, and what has no answer beside it', () => {
    const six = someCheckBacks({ months: 6 })
    expect(heldTitle([six, someCheckBacks()])).toBe('Still held at 12 months: 58%, 30 of 52; 6 more unknown, due or overdue')
  })

  test('a horizon with too few answers gives way to a shorter one', () => {
    const none = someCheckBacks({ heldShare: null, whyNoShare: 'Too few to say: 4 of at least 10 answers' })
    expect(heldTitle([someCheckBacks({ months: 3, unknown: 0, due: 0, overdue: 0 }), none])).toBe('Still held at 3 months: 58%, 30 of 52')
  })

  test('without any share the title says so and counts what is due or overdue', () => {
    expect(heldTitle([someCheckBacks({ heldShare: null })])).toBe('Too few answers to say what held; 4 check-backs due or overdue')
  })

  test('a row holds the share with its limits and everything without an answer', () => {
    expect(heldTable([quarter]).rows[0]).toMatchObject({
      quarter: 'Q1: April to June 2025', months: '12 months', value: 58, lower: 44, upper: 70, held: 30, unknown: 2, overdue: 3, due: 1, standing: 'provisional',
    })
  })

  test('a quarter without a share says why: it is not 0%', () => {
    const few = { ...quarter, durability: [someCheckBacks({ heldShare: null, whyNoShare: 'None due yet' })] }
    expect(heldTable([few]).rows[0]).toMatchObject({ value: { missing: 'none due yet' }, lower: { missing: 'none due yet' } })
  })

  test('a count opens the check-backs that it counts; a share opens none', () => {
    const shown = { period: 'FY2025', asAt: undefined }
    expect(checkBacksAsked(shown, 'overdue', 6)).toMatchObject({ months: 6, period: 'FY2025', states: ['OVERDUE'] })
    expect(checkBacksAsked(shown, 'lost', 6)).toMatchObject({ states: ['RECORDED'], results: ['LOST'] })
    expect(checkBacksAsked(shown, 'value', 6)).toBeNull()
  })

  test('a quarter or year cut by the period opens those of its days that are inside', () => {
    const period = { from: '2025-05-10', lastDay: '2026-02-28' }
    expect(partOpened('2025-04-01', 3, period)).toBe('2025-05-10..2025-06-30')
    expect(partOpened('2025-07-01', 3, period)).toBe('2025-07-01..2025-09-30')
    expect(partOpened('2026-01-01', 3, period)).toBe('2026-01-01..2026-02-28')
    expect(partOpened('2025-04-01', 12, { from: '2024-04-01', lastDay: '2026-10-31' })).toBe('2025-04-01..2026-03-31')
    expect(partOpened('2025-04-01', 12, period)).toBe('2025-05-10..2026-02-28')
  })

  test('quarters of which nothing is told are named', () => {
    expect(withheldNote([{ inWords: 'Q1: April to June 2025' }])).toEqual([expect.stringContaining('Q1: April to June 2025')])
    expect(withheldNote([])).toEqual([])
  })
})
