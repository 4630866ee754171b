import { describe, expect, test } from 'vitest'
import { pastMoment, typedMoment } from '../../../client/periods/pastMoment.ts'

const now = '2026-11-20T09:30:00.000Z'
const read = (asAtDay: string, asAtTime = '10:30') => pastMoment({ asAtDay, asAtTime }, now, 'Records')

describe('a past moment', () => {
  test.each(['27/3/26', '27 mar 2026', '27 March 2026', '2026-03-27'])('%s at 10:30 is a moment on London clocks', (day) => {
    expect(read(day)).toBe('2026-03-27T10:30:59.999Z')
  })

  test('is read in summer time in summer', () => {
    expect(read('20 July 2026')).toBe('2026-07-20T09:30:59.999Z')
  })

  test.each(['', 'March 2026', '31/2/2026', '1/3/2026 to 2/3/2026'])('"%s" is no day', (day) => {
    expect(read(day)).toEqual([{ field: 'asAtDay', message: 'Enter the day that the records are as at, like 27 March 2026' }])
  })

  test.each(['', '24:00', '9:5', 'noon'])('"%s" is no time of day', (time) => {
    expect(read('27/3/2026', time)).toEqual([{ field: 'asAtTime', message: 'Enter a time of day, like 09:30' }])
  })

  test('is the end of its minute, so that what was recorded in that minute is known', () => {
    const recordedAt = '2026-11-20T09:29:58.120Z'
    expect(read('20/11/2026', '09:29') >= recordedAt).toBe(true)
    expect(read('20/11/2026', '09:28') >= recordedAt).toBe(false)
  })

  test('in the minute that has begun is now', () => {
    expect(pastMoment({ asAtDay: '20/11/2026', asAtTime: '09:30' }, '2026-11-20T09:30:20.500Z', 'Records')).toBe('2026-11-20T09:30:20.500Z')
  })

  test('cannot lie after now', () => {
    expect(read('20/11/2026', '09:30')).toBe(now)
    expect(read('20/11/2026', '09:31')).toEqual([{ field: 'asAtDay', message: 'Records can only be as at a moment that has passed' }])
  })

  test('is shown again as it was read', () => {
    const shown = typedMoment('2026-07-20T09:30:59.999Z')
    expect(shown).toEqual({ asAtDay: '20 July 2026', asAtTime: '10:30' })
    expect(pastMoment(shown, now, 'Records')).toBe('2026-07-20T09:30:59.999Z')
  })
})
