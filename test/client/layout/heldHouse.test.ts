import { describe, expect, it } from 'vitest'
import { heldHouse } from '../../../client/layout/heldHouse.ts'
import type { HouseFacts } from '../../../client/layout/viewer.ts'

const service = { isInvented: true, inventedInWords: null, today: '2026-11-21', now: '2026-11-21T12:00:00.000Z' }
const viewer = {
  code: 'EMSOU-RECORDER-1', label: 'EMSOU recorder 1', role: 'RECORDER', roleInWords: 'Recorder', unit: null,
  maySeeRecords: true, mayRecord: true, maySeeAggregates: true, mayAdminister: false,
} as const
const session = { label: 'EMSOU recorder 1', personCode: 'EMSOU-RECORDER-1', idleEndsAt: service.now, endsAt: service.now, withoutAccess: null }
const nobody: HouseFacts = { viewer: null, session: null, service, signIn: { isDemonstration: false } }
const signedIn: HouseFacts = { ...nobody, viewer, session }

describe('a page', () => {
  it('stays as it was opened when its session ends, with what is typed in it', () => {
    expect(heldHouse(signedIn, nobody)).toBe(signedIn)
  })

  it('follows what is told in every other case', () => {
    expect(heldHouse(null, nobody)).toBe(nobody)
    expect(heldHouse(nobody, signedIn)).toBe(signedIn)
    expect(heldHouse(null, null)).toBeNull()
    expect(heldHouse(signedIn, null)).toBe(signedIn)
  })

  it('is no more shown to somebody whose role has ended while they are signed in', () => {
    const withoutRole = { ...nobody, session: { ...session, withoutAccess: 'Your role ended.' } }
    expect(heldHouse(signedIn, withoutRole)).toBe(withoutRole)
  })
})
