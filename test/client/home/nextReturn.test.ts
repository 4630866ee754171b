import { describe, expect, it } from 'vitest'
import type { OwnReturnCellFragment } from '../../../client/graphql/generated/graphql.ts'
import { nextReturn } from '../../../client/home/nextReturn.ts'

const cell: OwnReturnCellFragment = {
  unit: { code: 'EMSOU' }, period: { code: 'M2026-09', inWords: 'September 2026', from: '2026-09-01' }, state: 'DRAFT', lateness: 'NOT_DUE', dueOn: '2026-10-14', isExtended: false,
  daysToDue: 5, daysLate: 0, isNil: false, openQueries: 0, changedRecords: 0, asksToReopen: false, lastActedAt: null,
}

describe('the return that Home shows', () => {
  it('is the one that is due longest, with the others counted', () => {
    const late = { ...cell, daysToDue: -3, daysLate: 3, lateness: 'LATE' } as const
    expect(nextReturn([late, cell])).toMatchObject({ cell: late, short: '3 days late', note: 'September 2026: draft. 3 days late: it was due on 14 October 2026; and 1 other' })
  })

  it('says in how many days it is due', () => {
    expect([nextReturn([cell]).short, nextReturn([{ ...cell, daysToDue: 0 }]).short]).toEqual(['Due in 5 days', 'Due today'])
  })

  it('says of one that was given back that it was, and not that it came late once', () => {
    const sentLate = { ...cell, daysToDue: null, daysLate: 5, lateness: 'LATE' } as const
    expect([nextReturn([{ ...sentLate, state: 'REOPENED' }]).short, nextReturn([sentLate]).short]).toEqual(['Given back', 'To send again'])
  })

  it('is none where everything is sent, which is not a number', () => {
    expect(nextReturn([])).toMatchObject({ cell: undefined, short: 'None' })
  })
})
