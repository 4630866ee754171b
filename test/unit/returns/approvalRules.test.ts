import { expect, it } from 'vitest'
import { figuresAsAtProblems } from '../../../server/returns/approvalRules.ts'

const october = { to: '2026-11-01' }
const messages = (figuresAsAt: string, now: string) => figuresAsAtProblems(new Date(figuresAsAt), { now: new Date(now), period: october }).map(({ message }) => message)

it('in the first minute after the period no moment will do: whoever approves is told to wait a minute', () => {
  expect(messages('2026-10-31T23:59:59Z', '2026-11-01T00:00:59Z')).toEqual([
    'The period ended less than a minute ago, and what is being recorded now would not be in its figures: wait a minute, then approve',
  ])
  expect(messages('2026-11-01T00:00:00Z', '2026-11-01T00:01:00Z')).toEqual([])
})

it('a moment in the last minute is too late, and one in the period too early', () => {
  expect(messages('2026-11-05T11:59:01Z', '2026-11-05T12:00:00Z')[0]).toMatch(/at least 60 seconds ago.*choose an earlier one, or none$/)
  expect(messages('2026-10-31T23:59:59Z', '2026-11-05T12:00:00Z')[0]).toMatch(/after 31 October 2026.*choose a later one, or none$/)
  expect(messages('2026-11-01T00:00:00Z', '2026-11-05T12:00:00Z')).toEqual([])
})
