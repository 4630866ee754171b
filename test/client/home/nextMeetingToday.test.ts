import { describe, expect, it } from 'vitest'
import { nextMeetingToday } from '../../../client/home/nextMeetingToday.ts'

const today = '2026-11-20'
const said = (next: string | null, dueOn: string | null = null, isOverdue = false) => nextMeetingToday({ next: next ? { id: 'm', meetsOn: next } : null, dueOn, isOverdue }, today)

describe('the next tasking meeting on Home', () => {
  it('is so many days away, or today', () => {
    expect(said('2026-12-02')).toEqual({ short: 'In 12 days', note: 'on 2 December 2026' })
    expect(said('2026-11-20').short).toBe('Today')
  })

  it('was planned for a day that is past, and nobody has said that it was held', () => {
    expect(said('2026-11-17')).toEqual({ short: '3 days ago', note: 'planned for 17 November 2026; nobody has said that it was held' })
  })

  it('is not planned: overdue by the cycle, or due on a day, or none was ever held', () => {
    expect(said(null, '2026-11-10', true)).toEqual({ short: 'None planned', note: 'overdue by the cycle: it was due on 10 November 2026, 10 days ago' })
    expect(said(null, '2026-12-10').note).toBe('by the cycle it is due on 10 December 2026')
    expect(said(null)).toEqual({ short: 'None planned', note: 'and none was held yet' })
  })
})
