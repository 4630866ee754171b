import { describe, expect, it } from 'vitest'
import { dayOfReading, daysLate, daysToDue, lateness } from '../../../server/returns/lateness.ts'

const unsent = { sentAt: null, dueOn: '2026-10-14' }
const sent = (moment: string) => ({ sentAt: new Date(moment), dueOn: '2026-10-14' })
const all = (record: { sentAt: Date | null; dueOn: string }, today: string) => [lateness(record, today), daysToDue(record, today), daysLate(record, today)]

describe('a return that is not sent', () => {
  it('is not late on its day, and late from the day after', () => {
    expect(all(unsent, '2026-10-12')).toEqual(['NOT_DUE', 2, 0])
    expect(all(unsent, '2026-10-14')).toEqual(['NOT_DUE', 0, 0])
    expect(all(unsent, '2026-10-15')).toEqual(['LATE', -1, 1])
  })
})

describe('a return that is sent', () => {
  it('is on time or late by the London day on which it was sent, whatever day it is now', () => {
    expect(all(sent('2026-10-14T22:59:59Z'), '2026-11-20')).toEqual(['ON_TIME', null, 0])
    // 23:00 in UTC is midnight in London while the clocks are forward.
    expect(all(sent('2026-10-14T23:00:00Z'), '2026-11-20')).toEqual(['LATE', null, 1])
    expect(all(sent('2026-10-20T09:00:00Z'), '2026-10-20')).toEqual(['LATE', null, 6])
  })
})

it('days are counted up to the moment as at which a return was read, else up to today', () => {
  expect(dayOfReading({ asAt: new Date('2026-09-30T23:30:00Z') }, new Date('2026-11-20T09:30:00Z'))).toBe('2026-10-01')
  expect(dayOfReading({ asAt: null }, new Date('2026-11-20T09:30:00Z'))).toBe('2026-11-20')
})
