import { expect, test } from 'vitest'
import { gapsOf, returnsBehind, returnsSentence } from '../../../server/measures/returnsBehind.ts'
import { expectedReturn } from './expectedReturnsOf.ts'

const months = (...hows: Parameters<typeof expectedReturn>[2][]) => hows.map((how, index) => expectedReturn('EMSOU', `2026-0${index + 2}`, how))

test.each([
  ['no month had ended', [], 'No return of this period was due yet'],
  ['all are there', months('accepted', 'accepted'), 'all 2 received and accepted'],
  ['the one return is there', months('accepted'), 'the one return received and accepted'],
  ['one is missing', months('accepted', 'accepted', 'overdue'), '2 of 3 received; April missing'],
  ['some are missing', months('overdue', 'accepted', 'overdue'), '1 of 3 received; February and April missing'],
  ['one waits', months('accepted', 'sent'), 'all 2 received, 1 accepted; March waits for acceptance'],
  ['one is not due', months('accepted', 'overdue', 'not due'), '1 of 3 received; March missing, April not due yet'],
  ['many are missing', months('overdue', 'overdue', 'overdue', 'overdue', 'sent', 'sent'), '2 of 6 received, 0 accepted; 4 missing, June and July wait for acceptance'],
  ['units differ', [expectedReturn('EMSOU', '2026-09', 'overdue'), expectedReturn('ERSOU', '2026-09', 'accepted')], '1 of 2 received; EMSOU September missing'],
  ['a month comes twice', [expectedReturn('EMSOU', '2025-09', 'overdue'), expectedReturn('EMSOU', '2026-09', 'accepted')], '1 of 2 received; September 2025 missing'],
])('says in words which returns are there where %s', (_why, expected, words) => {
  const behind = returnsBehind({ expected, isAsked: true })
  expect(behind.inWords).toBe(words)
  expect(returnsSentence(behind)).toBe(expected.length === 0 ? words : `Returns: ${words}`)
})

test('where no return was asked for, that is said, and not that none was due', () => {
  expect(returnsSentence(returnsBehind({ expected: [], isAsked: false }))).toBe('No return was asked for in this period')
})

test('what is not there has a reason, which differs by basis; as recorded lacks nothing', () => {
  const expected = [...months('accepted', 'sent', 'overdue', 'not due'), expectedReturn('ERSOU', '2026-02', 'accepted', 3)]
  expect(gapsOf(expected, 'AS_RECORDED')).toEqual([])
  expect(gapsOf(expected, 'AS_RETURNED').map(({ why, inWords }) => [why, inWords])).toEqual([
    ['NOT_ACCEPTED', 'EMSOU, March 2026: not accepted yet'], ['NOT_RECEIVED', 'EMSOU, April 2026: not received'], ['NOT_DUE', 'EMSOU, May 2026: not due yet'],
  ])
  expect(gapsOf(expected, 'AS_PUBLISHED').map(({ why }) => why)).toEqual(['NOT_PUBLISHED', 'NOT_ACCEPTED', 'NOT_RECEIVED', 'NOT_DUE'])
})
