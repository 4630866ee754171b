import { describe, expect, it } from 'vitest'
import { decideFacts, decideFormOf, isReasonNeeded, startOfDeciding } from '../../../client/gateway/decideForm.ts'
import type { DecideForm } from '../../../client/gateway/decideForm.ts'
import { withMeetingsOf } from '../../../client/gateway/withMeetingsOf.ts'
import { noDays, typedDays } from '../../../client/periods/typedDays.ts'
import { gatewayDecisionProblems, needsReason } from '../../../server/gateway/gatewayDecisionRules.ts'
import type { GatewayDecisionFacts } from '../../../server/gateway/gatewayDecisionRules.ts'

const typed: DecideForm = {
  state: 'ACCEPTED', meeting: 'm1', decidedOn: typedDays('2026-11-04'), decision: 'Two weeks of surveillance', owner: 'Head of surveillance, EMSOU', dueOn: typedDays('2026-12-01'), reason: '',
}
const facts = { state: 'ACCEPTED', meeting: 'm1', decidedOn: '2026-11-04', decision: 'Two weeks of surveillance', owner: 'Head of surveillance, EMSOU', dueOn: '2026-12-01' } as const
const recorded = { ...facts, meeting: { id: 'm1', meetsOn: '2026-11-04' } }

describe('a decision on a request', () => {
  it('goes to the API as it was typed, and comes back into the form as it was recorded', () => {
    expect(decideFacts(typed)).toEqual({ facts })
    expect(decideFormOf(recorded)).toEqual(typed)
    expect(decideFacts({ ...typed, meeting: '' })).toEqual({ facts: { ...facts, meeting: null } })
  })

  it.each(['DEFERRED', 'DECLINED'] as const)('that is %s has nobody who leads and no day on which help begins', (state) => {
    expect(decideFacts({ ...typed, state })).toEqual({ facts: { ...facts, state, owner: null, dueOn: null } })
  })

  it('that is taken back leaves nothing of it', () => {
    expect(decideFacts({ ...typed, state: 'WAITING' })).toEqual({ facts: { state: 'WAITING', meeting: null, decidedOn: null, decision: null, owner: null, dueOn: null } })
  })

  it('is not sent before it is chosen', () => {
    expect(decideFacts({ ...typed, state: '' })).toEqual({ problems: [{ field: 'state', message: 'Choose what was decided' }] })
  })
})

describe('the form that decides', () => {
  it('begins with the decision that stands, but with nothing of a deferral', () => {
    expect(startOfDeciding(recorded, null)).toEqual(typed)
    expect(startOfDeciding({ ...recorded, state: 'DEFERRED' }, null)).toMatchObject({ state: '', meeting: '', decision: '', decidedOn: noDays })
  })

  it('begins with the meeting from whose page somebody comes, and its day', () => {
    const meeting = { id: 'm2', meetsOn: '2026-12-02' }
    const waiting = { state: 'WAITING', meeting: null, decidedOn: null, decision: null, owner: null, dueOn: null } as const
    expect(startOfDeciding(waiting, meeting)).toMatchObject({ state: '', meeting: 'm2', decidedOn: typedDays('2026-12-02') })
    expect(startOfDeciding(recorded, meeting).meeting).toBe('m1')
  })

  it('offers the meeting that decided, also where it is older than those that are asked for', () => {
    const [newer, older] = [{ id: 'm9', meetsOn: '2026-11-04' }, { id: 'm1', meetsOn: '2016-11-04' }]
    expect(withMeetingsOf([newer], [{ meeting: older }, { meeting: newer }, { meeting: null }])).toEqual([newer, older])
  })

  it('asks for a reason where the API needs one', () => {
    const states = ['WAITING', 'DEFERRED', 'ACCEPTED', 'DECLINED'] as const
    const pairs = states.flatMap((standing) => states.map((next) => [standing, next] as const))
    expect(pairs.map(([standing, next]) => isReasonNeeded(standing, next))).toEqual(pairs.map(([standing, next]) => needsReason({ state: standing }, { state: next })))
  })
})

/** One thing wrong in the form, and what an API that were sent it would be sent. */
const wrong: [string, Partial<DecideForm>, Partial<GatewayDecisionFacts>][] = [
  ['decidedOn', { decidedOn: noDays }, { decidedOn: null }],
  ['decision', { decision: ' ' }, { decision: ' ' }],
  ['owner', { owner: '' }, { owner: '' }],
  ['dueOn', { dueOn: noDays }, { dueOn: null }],
]

describe('what the page finds wrong in a decision on a request is said in the words of the API', () => {
  it.each(wrong)('%s', (field, change, sent) => {
    const made = decideFacts({ ...typed, ...change })
    const said = 'problems' in made ? made.problems : []
    expect(said.map((problem) => problem.field)).toEqual([field])
    expect(gatewayDecisionProblems({ ...facts, ...sent }, { today: '2026-11-21', receivedOn: '2026-11-01', meetsOn: null })).toEqual(said)
  })
})
