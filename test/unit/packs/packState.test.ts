import { describe, expect, test } from 'vitest'
import type { PackRecord } from '../../../server/packs/packRecord.ts'
import { packState, progressShown, whyNotCancel } from '../../../server/packs/packState.ts'
import { parsePeriod } from '../../../server/periods/period.ts'

const at = new Date('2026-11-20T09:30:00Z')
const waiting: PackRecord = {
  number: 7, id: '018f4aaa-0000-7000-8000-000000000007', period: parsePeriod('FY2025', '2026-11-20'), basis: 'AS_RECORDED', fillsGaps: false, asAt: at, requestedBy: 'BOARD-1', requestedRole: 'BOARD_MEMBER', requestedAt: at,
  progress: { done: 0, steps: 0, doing: 'Waiting for its turn', tries: 0 }, frozen: null, printed: null, ended: null,
}
const making: PackRecord = { ...waiting, progress: { done: 2, steps: 8, doing: 'Comparing units', tries: 1 } }
const printing: PackRecord = { ...making, frozen: { at, format: 1, sha256: 'a', xlsxSha256: 'b', csvSha256: 'c' } }
const ready: PackRecord = { ...printing, progress: null, printed: { pdf: null, whyNone: 'No browser' } }
const cancelled: PackRecord = { ...waiting, progress: null, ended: { how: 'CANCELLED', why: null, at } }
const failed: PackRecord = { ...waiting, progress: null, ended: { how: 'FAILED', why: 'Something went wrong', at } }
const own = { code: 'BOARD-1', role: 'BOARD_MEMBER' } as const

describe('how far a pack is', () => {
  test.each([[waiting, 'WAITING'], [making, 'MAKING'], [printing, 'PRINTING'], [ready, 'READY'], [cancelled, 'CANCELLED'], [failed, 'FAILED']] as const)('is seen from what there is of it', (pack, state) => {
    expect(packState(pack)).toBe(state)
  })
})

describe('what is said of the making', () => {
  const begun = { done: 0, steps: 0, doing: 'Waiting for its turn', tries: 1 }

  test('of a pack that was taken is that it begins, and never that it waits for its turn', () => {
    expect(progressShown({ progress: begun })?.doing).toBe('Beginning')
    expect(progressShown(waiting)?.doing).toBe('Waiting for its turn')
  })

  test('is else what its maker said', () => {
    expect([progressShown(making), progressShown(ready)]).toEqual([making.progress, null])
    expect(progressShown({ progress: { ...begun, doing: 'Waiting to be tried again' } })?.doing).toBe('Waiting to be tried again')
  })
})

describe('a pack may be cancelled', () => {
  test.each([waiting, making])('while it waits and while it is made, by whoever asked for it, in the role in which they did', (pack) => {
    expect(whyNotCancel(pack, own)).toBeNull()
    expect(whyNotCancel(pack, { ...own, code: 'BOARD-2' })).toMatch(/asked for by somebody else/)
    expect(whyNotCancel(pack, { ...own, role: 'NOCC_ANALYST' })).toBe('You asked for board pack 7 in another role (Executive board member): cancel it in that role.')
  })

  test.each([[printing, /is kept already and cannot be cancelled\. Only its PDF/], [ready, /is there already/], [cancelled, /was cancelled already/], [failed, /could not be made/]] as const)('and at no other time', (pack, words) => {
    expect(whyNotCancel(pack, own)).toMatch(words)
  })
})
