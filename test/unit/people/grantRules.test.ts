import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { roleCodes, roles } from '../../../server/access/roles.ts'
import type { Viewer } from '../../../server/access/viewer.ts'
import type { GrantRecord } from '../../../server/people/grantRecord.ts'
import { barringRole, mayDecide, mayEnd, overlapping, whyNotConfirm, whyNotDecide } from '../../../server/people/grantRules.ts'
import { grantStateOf } from '../../../server/people/grantState.ts'

const today = '2026-11-20'
const at = new Date('2026-11-01T10:00:00Z')
function aGrant(changed: Partial<GrantRecord> = {}): GrantRecord {
  return {
    id: 'one', personCode: 'P-1', role: 'RECORDER', unitCode: 'EMSOU', from: '2026-11-01', to: null, basis: 'ADMINISTRATORS', reason: 'Because.', givenBy: 'A-1', givenAt: at,
    decision: null, decisionReason: null, decidedBy: null, decidedAt: null, endReason: null, endedBy: null, endedAt: null, ...changed,
  }
}
const viewerAs = (code: string, role: Viewer['role']): Viewer => ({ code, label: code, role, unitCode: roles[role].isOfUnit ? 'EMSOU' : null })
const administrator = (code: string) => viewerAs(code, 'ADMINISTRATOR')
const confirmed = { decision: 'CONFIRMED', decidedBy: 'A-2', decidedAt: at } as const

describe('the state of a grant', () => {
  it.each([
    ['WAITING', {}], ['WAITING', { from: '2027-01-01' }], ['HOLDS', confirmed], ['HOLDS', { ...confirmed, to: '2026-11-21' }], ['HOLDS', { ...confirmed, from: today }],
    ['COMING', { ...confirmed, from: '2026-11-21' }], ['OVER', { ...confirmed, to: today }], ['OVER', { to: today }], ['REFUSED', { decision: 'REFUSED' }],
    ['ENDED', { ...confirmed, endedAt: at }], ['ENDED', { endedAt: at }], ['HOLDS', { basis: 'CONFIGURATION', givenBy: null }], ['HOLDS', { basis: 'DEMONSTRATION', givenBy: null }],
  ] as const)('is %s for %o', (state, changed) => {
    expect(grantStateOf(aGrant(changed), today)).toBe(state)
  })
})

describe('deciding', () => {
  it('is for an administrator who neither gave it nor is the person', () => {
    expect(mayDecide(administrator('A-2'), aGrant(), today)).toBe(true)
    expect(mayDecide(administrator('A-1'), aGrant(), today)).toBe(false)
    expect(mayDecide(administrator('P-1'), aGrant(), today)).toBe(false)
    expect(whyNotDecide(administrator('A-1'), aGrant(), today)).toMatch(/You gave it/)
    expect(whyNotDecide(administrator('P-1'), aGrant(), today)).toMatch(/It is yours/)
  })

  it('is never for anybody else, nor of one that does not wait', () => {
    for (const role of roleCodes.filter((one) => one !== 'ADMINISTRATOR')) {
      expect([role, mayDecide(viewerAs('X', role), aGrant(), today), mayEnd(viewerAs('X', role), aGrant(), today)]).toEqual([role, false, false])
    }
    expect(mayDecide(null, aGrant(), today)).toBe(false)
    expect(mayDecide(administrator('A-2'), aGrant(confirmed), today)).toBe(false)
    expect(whyNotDecide(administrator('A-2'), aGrant(confirmed), today)).toBeNull()
  })

  it('whoever may not decide one that waits is told why', () => {
    for (const viewer of [null, administrator('A-1'), administrator('P-1'), viewerAs('X', 'AUDITOR')]) expect(whyNotDecide(viewer, aGrant(), today)).not.toBeNull()
  })
})

it('nobody ends their own grant, nor one that is over, refused or ended', () => {
  expect(mayEnd(administrator('A-1'), aGrant(), today)).toBe(true)
  expect(mayEnd(administrator('P-1'), aGrant(), today)).toBe(false)
  for (const changed of [{ ...confirmed, to: today }, { decision: 'REFUSED' as const }, { endedAt: at }]) expect(mayEnd(administrator('A-1'), aGrant(changed), today)).toBe(false)
})

describe('administrator and auditor', () => {
  it('bar each other when they were confirmed, ended or not, and no other role bars any', () => {
    for (const role of roleCodes) {
      for (const other of roleCodes) {
        const isBarred = [role, other].toSorted().join() === 'ADMINISTRATOR,AUDITOR'
        expect([role, other, barringRole(role, [aGrant({ role: other, ...confirmed, endedAt: at })])]).toEqual([role, other, isBarred ? other : null])
        expect(barringRole(role, [aGrant({ role: other, decision: 'REFUSED' }), aGrant({ role: other })])).toBeNull()
      }
    }
  })
})

describe('confirming one that waits', () => {
  const held = (changed: Partial<GrantRecord> = {}) => aGrant({ id: 'two', ...confirmed, ...changed })
  it.each<[string, GrantRecord, GrantRecord[], string | null]>([
    ['with no other', aGrant(), [aGrant()], null],
    ['beside one without a last day', aGrant({ role: 'UNIT_HEAD' }), [held()], 'It cannot be confirmed until “Recorder of EMSOU” ends.'],
    ['beside one that has a last day', aGrant(), [held({ to: '2026-12-01' })], 'It cannot be confirmed until “Recorder of EMSOU” is ended.'],
    [
      'beside two', aGrant(), [held({ to: '2026-12-01' }), held({ id: 'three', role: 'NOCC_ANALYST', unitCode: null, from: '2026-12-01' })],
      'It cannot be confirmed until “Recorder of EMSOU” and “NOCC analyst” are ended.',
    ],
    ['beside one that is over', aGrant(), [held({ to: '2026-11-10' })], 'It can never be confirmed: “Recorder of EMSOU” held on some of its days. Give it again from a later day.'],
    ['after one whose last day is known', aGrant({ from: '2026-12-01' }), [held({ to: '2026-12-01' })], null],
    ['beside one that was ended', aGrant(), [held({ endedAt: at })], null],
    ['beside another that waits', aGrant(), [aGrant({ id: 'two' })], null],
    ['as auditor of an administrator', aGrant({ role: 'AUDITOR', unitCode: null }), [held({ role: 'ADMINISTRATOR', endedAt: at })], 'It can never be confirmed: this person is or was administrator.'],
    ['that does not wait any more', aGrant({ endedAt: at }), [held()], null],
  ])('%s', (_case, grant, others, words) => expect(whyNotConfirm(grant, others, today)).toBe(words))
})

const day = fc.integer({ min: 0, max: 60 }).map((add) => new Date(Date.UTC(2026, 9, 1 + add)).toISOString().slice(0, 10))
const span = fc.tuple(day, fc.option(day)).filter(([from, to]) => to === null || to > from)

it('two confirmed grants overlap exactly when some day lies in both', () => {
  fc.assert(
    fc.property(span, span, ([from, to], [otherFrom, otherTo]) => {
      const days = Array.from({ length: 200 }, (_, add) => new Date(Date.UTC(2026, 9, 1 + add)).toISOString().slice(0, 10))
      const holds = (one: string, begins: string, ends: string | null) => one >= begins && (ends === null || one < ends)
      const share = days.some((one) => holds(one, from, to) && holds(one, otherFrom, otherTo))
      const other = aGrant({ id: 'two', from: otherFrom, to: otherTo, ...confirmed })
      expect(overlapping(aGrant({ from, to }), [other]).length > 0).toBe(share)
      expect(overlapping(aGrant({ from, to }), [{ ...other, endedAt: at }, aGrant({ id: 'three', from, to })])).toEqual([])
    }),
  )
})
