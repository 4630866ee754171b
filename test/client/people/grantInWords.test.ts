import { describe, expect, it } from 'vitest'
import type { GrantFactsFragment } from '../../../client/graphql/generated/graphql.ts'
import { basisOf, grantStory, holdsInWords, lastDayInWords, roleOfUnit, standingOf } from '../../../client/people/grantInWords.ts'
import { endAction } from '../../../client/people/personActions.ts'
import { personStanding } from '../../../client/people/personStanding.ts'
import { roleWords } from '../../../client/people/roleWords.ts'
import { roles } from '../../../server/access/roles.ts'

const giver = { id: '1', label: 'Administrator 1' }
const decider = { id: '2', label: 'Administrator 2' }
const grant: GrantFactsFragment = {
  id: 'g', role: 'RECORDER', roleInWords: 'Recorder', unit: { id: 'u', code: 'EMSOU', name: 'East Midlands' }, from: '2026-04-01', to: '2027-04-01', state: 'HOLDS',
  basisInWords: 'Two administrators', reason: 'Joined', givenBy: giver, givenAt: '2026-03-27T09:30:00.000Z', decidedBy: decider, decidedAt: '2026-03-28T09:30:00.000Z',
  decisionReason: null, endedBy: null, endedAt: null, endReason: null, mayDecide: false, whyNotDecide: null, whyNotConfirm: null, mayEnd: true,
}

describe('a role in words', () => {
  it('holds until its last day, not until the day after', () => {
    expect(holdsInWords(grant)).toBe('From 1 April 2026 until 31 March 2027')
    expect([lastDayInWords(grant), lastDayInWords({ to: null })]).toEqual(['31 March 2027', 'No last day'])
    expect(holdsInWords({ from: '2026-04-01', to: null })).toBe('From 1 April 2026, with no last day')
  })

  it('says who gave and who decided it, or where else it comes from', () => {
    expect(basisOf(grant)).toBe('Given by Administrator 1, decided by Administrator 2')
    expect(basisOf({ ...grant, decidedBy: null })).toBe('Given by Administrator 1, not decided yet')
    expect(basisOf({ basisInWords: 'The configuration' })).toBe('The configuration')
    expect(roleOfUnit(grant)).toBe('Recorder of EMSOU')
    expect(roleOfUnit({ roleInWords: 'Auditor', unit: null })).toBe('Auditor')
  })

  it('tells its story, each step with who, when and why', () => {
    const ended = { ...grant, state: 'ENDED' as const, endedBy: giver, endedAt: '2026-05-01T08:00:00.000Z', endReason: 'Left' }
    expect(grantStory(ended)).toEqual([
      'Given by Administrator 1 on 27 March 2026 at 09:30: Joined',
      'Confirmed by Administrator 2 on 28 March 2026 at 09:30',
      'Ended by Administrator 1 on 1 May 2026 at 09:00: Left',
    ])
    expect(grantStory({ ...grant, state: 'REFUSED', decisionReason: 'Not needed' })[1]).toBe('Refused by Administrator 2 on 28 March 2026 at 09:30: Not needed')
  })

  it('stands in words', () => {
    expect(standingOf(grant)).toBe('Holds today')
    expect(standingOf({ ...grant, state: 'COMING' })).toBe('Confirmed, begins on 1 April 2026')
    expect(standingOf({ ...grant, state: 'OVER' })).toBe('Over since 1 April 2027')
    expect(standingOf({ ...grant, state: 'ENDED' })).toBe('Ended before its day')
  })

  it('is taken back, not ended, where nobody had decided it', () => {
    const back = { ...grant, state: 'ENDED' as const, decidedBy: null, decidedAt: null, endedBy: giver, endedAt: '2026-05-01T08:00:00.000Z', endReason: 'Given by mistake' }
    expect(standingOf(back)).toBe('Taken back')
    expect(grantStory(back).at(-1)).toBe('Taken back by Administrator 1 on 1 May 2026 at 09:00: Given by mistake')
    expect(standingOf({ ...back, givenBy: null })).toBe('Ended before its day')
    const { end } = { end: () => Promise.reject(new Error('not sent')) }
    const words = (state: GrantFactsFragment['state']) => endAction({ end } as unknown as Parameters<typeof endAction>[0], { ...grant, state }).button
    expect([words('WAITING'), words('HOLDS'), words('COMING')]).toEqual(['Take back role', 'End role', 'End role'])
  })
})

describe('how a person stands', () => {
  it('names first what keeps them out or waits for an administrator, and nothing that the role today says already', () => {
    const row = (states: GrantFactsFragment['state'][], more: object = {}) => personStanding({ isDisabled: false, grants: states.map((state, place) => ({ id: String(place), state })), ...more })
    expect(row(['HOLDS'], { isDisabled: true, grantNow: grant })).toBe('Disabled')
    expect(row(['HOLDS'], { grantNow: grant })).toBeNull()
    expect(row(['WAITING', 'HOLDS'], { grantNow: grant })).toBe('Another role waits to be decided')
    expect(row(['WAITING'])).toBe('A role waits to be decided')
    expect(row([])).toBe('Never given a role')
    expect(row(['COMING', 'OVER'])).toBe('A role is to come')
    expect(row(['ENDED'])).toBeNull()
  })
})

it('the roles that can be given are called as the server calls them', () => {
  expect(roleWords).toEqual(Object.fromEntries(Object.entries(roles).map(([code, { inWords }]) => [code, inWords])))
})
