import { expect, it } from 'vitest'
import { readSingleDay } from '../../../server/facts/readSingleDay.ts'

it('one day is read; of anything else it is said how a day is written, and never how a range or a month is', () => {
  const read = (text: string) => readSingleDay('dueOn', text, 'Enter the day')
  const said = (text: string) => read(text).problems.map(({ message }) => message)
  expect(read(' 2026-11-20 ')).toEqual({ day: '2026-11-20', problems: [] })
  expect(said('20261120')).toEqual(['"20261120" is not a day: write it as 2026-03-27'])
  expect(said('2026-13')).toEqual(['"2026-13" is not a day: write it as 2026-03-27'])
  expect(said('2026-02-30')[0]).toBe('30 February 2026 is not a day')
  for (const none of ['', ' ', '2026-11', '2026', '2026-11-20/2026-11-22']) expect([none, said(none)]).toEqual([none, ['Enter the day']])
})
