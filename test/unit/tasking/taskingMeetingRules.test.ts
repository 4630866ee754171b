import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, daysBetween } from '../../../server/periods/day.ts'
import { taskingCycles } from '../../../server/tasking/taskingMeetingRecord.ts'
import { listedAtProblems, nextDueOn, taskingMeetingProblems, whyNotToBeHeld } from '../../../server/tasking/taskingMeetingRules.ts'

describe('the day of the next meeting', () => {
  it.each([
    ['2026-11-20', 'MONTHLY', '2026-12-20'],
    ['2026-01-31', 'MONTHLY', '2026-02-28'],
    ['2028-01-31', 'MONTHLY', '2028-02-29'],
    ['2026-12-31', 'MONTHLY', '2027-01-31'],
    ['2026-11-20', 'SIX_WEEKLY', '2027-01-01'],
    ['2026-11-20', 'TWELVE_WEEKLY', '2027-02-12'],
  ] as const)('after %s, %s, is %s', (meetsOn, cycle, due) => expect(nextDueOn({ meetsOn, cycle })).toBe(due))

  it('is between four weeks and a month, six weeks, or twelve weeks later, whatever the day', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 20_000 }), fc.constantFrom(...taskingCycles), (days, cycle) => {
      const meetsOn = addDays('2000-01-01', days)
      const later = daysBetween(meetsOn, nextDueOn({ meetsOn, cycle }))
      if (cycle === 'MONTHLY') expect(later).toBeGreaterThanOrEqual(28)
      if (cycle === 'MONTHLY') expect(later).toBeLessThanOrEqual(31)
      else expect(later).toBe(cycle === 'SIX_WEEKLY' ? 42 : 84)
    }), { numRuns: 100 })
  })
})

it('a meeting is held on its day or later, and once', () => {
  const planned = { state: 'PLANNED', meetsOn: '2026-11-20' } as const
  expect([whyNotToBeHeld(planned, '2026-11-19')?.field, whyNotToBeHeld(planned, '2026-11-20'), whyNotToBeHeld(planned, '2026-12-24')]).toEqual(['id', null, null])
  expect([whyNotToBeHeld(planned, '2026-11-20', '2026-11-19'), whyNotToBeHeld(planned, '2026-11-20', '2026-11-20')?.field]).toEqual([null, 'meetsOn'])
  expect(whyNotToBeHeld(planned, '2026-11-24', '2026-11-23')?.message).toBe(
    'A meeting was held on 23 November 2026, and this one is planned for 20 November 2026: correct its day to a later one first, then hold it',
  )
  expect(whyNotToBeHeld({ ...planned, state: 'HELD' }, '2026-11-20')?.message).toContain('held already')
})

it('only a planned meeting may be moved to a day to come', () => {
  const facts = { meetsOn: '2026-11-21', cycle: 'MONTHLY' } as const
  const fields = (state: 'PLANNED' | 'HELD', today: string) => taskingMeetingProblems(facts, { state, today }).map(({ field }) => field)
  expect([fields('PLANNED', '2026-11-20'), fields('HELD', '2026-11-20'), fields('HELD', '2026-11-21')]).toEqual([[], ['meetsOn'], []])
})

it('a list stands as at a moment of at least a minute ago, after that of the meeting before, at most 31 days before the meeting', () => {
  const now = new Date('2026-11-20T10:00:00.000Z')
  const before = { meetsOn: '2026-10-20', listedAt: new Date('2026-10-20T08:00:00.000Z') }
  const meetsOn = '2026-11-20'
  const isRefused = (listedAt: string, last: typeof before | null) => listedAtProblems(new Date(listedAt), { now, meetsOn, before: last }).length > 0
  expect(isRefused('2026-11-20T09:59:00.000Z', before)).toBe(false)
  expect(isRefused('2026-11-20T09:59:00.001Z', before)).toBe(true)
  expect(isRefused('2026-10-20T08:00:00.000Z', before)).toBe(true)
  expect(isRefused('2026-10-20T08:00:00.001Z', before)).toBe(false)
  expect(isRefused('2026-10-20T08:00:00.000Z', null)).toBe(false)
  // 20 October begins in London at 23:00 the day before.
  expect([isRefused('2026-10-19T23:00:00.000Z', null), isRefused('2026-10-19T22:59:59.999Z', null), isRefused('0001-01-01T00:00:00.000Z', null)]).toEqual([false, true, true])
  expect(listedAtProblems(new Date('1900-01-01T00:00:00.000Z'), { now, meetsOn, before: null })[0]?.message).toBe(
    'The list must stand as at a moment at most 31 days before the meeting: choose one on 20 October 2026 or later, or “Now”',
  )
  expect(listedAtProblems(before.listedAt, { now, meetsOn, before })[0]?.message).toBe(
    'The list of the meeting of 20 October 2026 stands as at 20 October 2026 at 09:00, and this one must stand as at a later moment: choose one after it, or wait a minute and choose “Now”',
  )
  expect(listedAtProblems(now, { now, meetsOn, before })[0]?.message).toContain('choose an earlier one, or “Now”')
})
