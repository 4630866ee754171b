import { expect, test } from 'vitest'
import { scopeOfReturns } from '../../../server/measures/periodOfReturns.ts'
import { parsePeriod } from '../../../server/periods/period.ts'
import { scopeOf } from './scopeOf.ts'

const months = (...names: string[]) => names.map((name) => parsePeriod(`M${name}`, '2026-11-20'))
const ended = months('2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09', '2026-10')

test('whole months that have ended stay as they are', () => {
  const scope = scopeOf('EMSOU', 'FY2026-Q1')
  expect(scopeOfReturns(scope, ended.slice(0, 3))).toBe(scope)
})

test.each(['YTD2026', 'FY2026'])('%s, which still runs, goes to the end of the last period of returns, and so does the year before', (code) => {
  const cut = scopeOfReturns(scopeOf('EMSOU', code), ended)
  expect(cut).toMatchObject({ elapsedTo: '2026-11-01', period: { code, from: '2026-04-01', to: '2026-11-01' }, yearBefore: { from: '2025-04-01', to: '2025-11-01' } })
  expect(cut).toHaveProperty('period.inWords', expect.stringMatching(/2026 to 2027, to 31 October 2026$/))
})

test.each([
  ['no period of returns has ended', 'M2026-11', [], 'No return was asked for in this period by 20 November 2026'],
  ['it begins before returns were asked for', 'FY2026', ended.slice(1), 'the first in this one begins on 1 May 2026: choose 1 May 2026 to 31 October 2026'],
  ['it ends within a period of returns that has passed', 'FY2026-Q1', ended.slice(0, 2), 'the last in this one ends on 31 May 2026'],
])('where %s, words say what to choose', (_why, code, periods, words) => {
  expect(scopeOfReturns(scopeOf('EMSOU', code), periods)).toEqual({ whyNot: expect.stringContaining(words) })
})
