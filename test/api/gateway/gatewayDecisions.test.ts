import { describe, expect, it } from 'vitest'
import { anAcceptance, requestsInFull, type GatewayDecisionFacts } from '../../support/aGatewayRequest.ts'
import { aTaskingDecision, decisionsInFull } from '../../support/aTaskingDecision.ts'
import { aHeldMeeting, aTaskingMeeting, meetingsOf } from '../../support/aTaskingMeeting.ts'
import { fieldsRefused, made, refused } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, leavesNothing } = await startApp()
const lead = as('EMSOU-PERFORMANCE-LEAD-1')
const requests = requestsInFull(lead)
const meetings = meetingsOf(lead)
const waiting = async () => {
  const request = made(await requests.record())
  clock.pass(1)
  return request
}
const deferral = (changed: Partial<GatewayDecisionFacts> = {}): GatewayDecisionFacts => ({ state: 'DEFERRED', decidedOn: '2026-11-20', decision: 'No team is free before December.', ...changed })
const november = await aHeldMeeting(lead, clock)

describe('what is decided on a request', () => {
  it('is told with its day, its meeting, who leads the help and by when it begins, and needs no reason', async () => {
    const accepted = made(await requests.decide(await waiting(), anAcceptance({ meeting: november.id })))
    expect(accepted).toMatchObject({
      version: 2, state: 'ACCEPTED', daysWaiting: null, decidedOn: '2026-11-20', meeting: { id: november.id }, owner: 'Covert operations lead, EMSOU', dueOn: '2026-12-01', reason: 'Decided',
    })
    expect(accepted.history[0]?.changes.map(({ field, after }) => [field, after])).toEqual([
      ['state', 'Accepted'], ['decidedOn', '20 November 2026'], ['meeting', 'The meeting of 20 November 2026'], ['decision', accepted.decision],
      ['owner', 'Covert operations lead, EMSOU'], ['dueOn', '1 December 2026'],
    ])
  })

  it('may be to wait for a later meeting: then it still waits, and what is decided later needs no reason either', async () => {
    const deferred = made(await requests.decide(await waiting(), deferral()))
    expect(deferred).toMatchObject({ state: 'DEFERRED', daysWaiting: 10, meeting: null, owner: null, dueOn: null })
    clock.pass(1)
    const declined = made(await requests.decide(deferred, { state: 'DECLINED', decidedOn: '2026-11-20', decision: 'The force has the means.', meeting: november.id }))
    expect(declined).toMatchObject({ state: 'DECLINED', daysWaiting: null, reason: 'Decided' })
    expect(declined.history[0]?.changes.find(({ field }) => field === 'meeting')).toMatchObject({ before: 'Between meetings', after: 'The meeting of 20 November 2026' })
  })

  it('is changed or taken back only with a reason; taken back, nothing of it stands', async () => {
    const accepted = made(await requests.decide(await waiting(), anAcceptance({ meeting: november.id })))
    clock.pass(1)
    expect(await leavesNothing(async () => {
      expect(fieldsRefused(await requests.decide(accepted, deferral()))).toEqual(['reason'])
      expect(fieldsRefused(await requests.decide(accepted, { state: 'WAITING' }))).toEqual(['reason'])
    })).toBe(true)
    expect(await requests.read(accepted.id)).toMatchObject({ version: 2, state: 'ACCEPTED' })
    const back = made(await requests.decide(accepted, { state: 'WAITING' }, { reason: 'Recorded at the wrong request.' }))
    expect(back).toMatchObject({ version: 3, state: 'WAITING', daysWaiting: 10, decidedOn: null, meeting: null, decision: null, owner: null, dueOn: null, reason: 'Recorded at the wrong request.' })
    clock.pass(1)
    expect(made(await requests.decide(back))).toMatchObject({ version: 4, state: 'ACCEPTED', reason: 'Decided' })
  })

  it('with anything wrong is refused, naming every field, and nothing is changed', async () => {
    const request = await waiting()
    const planned = made(await meetings.record(aTaskingMeeting({ meetsOn: '2026-12-20' })))
    const gone = made(await meetings.record(aTaskingMeeting({ meetsOn: '2027-01-20' })))
    clock.pass(1)
    made(await meetings.withdraw(gone))
    const foreign = made(await meetingsOf(as('TARIAN-PERFORMANCE-LEAD-1')).record())
    const wrong: [fields: string[], facts: GatewayDecisionFacts][] = [
      [['state'], { state: 'WAITING' }],
      [['decidedOn', 'decision', 'owner', 'dueOn'], { state: 'ACCEPTED' }], [['decidedOn', 'decision'], { state: 'DECLINED' }],
      [['decidedOn'], anAcceptance({ decidedOn: '2026-11-09' })], [['decidedOn'], anAcceptance({ decidedOn: '2026-11-21' })], [['decidedOn'], anAcceptance({ decidedOn: '2026' })],
      [['decidedOn'], anAcceptance({ decidedOn: '2026-11-19', meeting: november.id })],
      [['owner'], anAcceptance({ owner: 'x'.repeat(81) })], [['dueOn'], anAcceptance({ dueOn: '2026-12' })], [['dueOn'], anAcceptance({ dueOn: '2026-11-09' })], [['decision'], anAcceptance({ decision: 'x'.repeat(1_001) })],
      [['owner', 'dueOn'], deferral({ owner: 'Operations lead, EMSOU', dueOn: '2026-12-01' })], [['dueOn'], deferral({ state: 'DECLINED', dueOn: '2026-12-01' })],
      [['meeting'], anAcceptance({ meeting: planned.id })], [['meeting'], anAcceptance({ meeting: gone.id })], [['meeting'], anAcceptance({ meeting: foreign.id })], [['meeting'], anAcceptance({ meeting: 'none' })],
      [['decidedOn', 'decision', 'owner', 'dueOn', 'meeting'], { state: 'ACCEPTED', meeting: planned.id }],
    ]
    expect(await leavesNothing(async () => {
      for (const [fields, facts] of wrong) expect([facts, fieldsRefused(await requests.decide(request, facts))]).toEqual([facts, fields])
      const none = refused(await requests.decide(request, anAcceptance({ meeting: 'none' })))
      expect(refused(await requests.decide(request, anAcceptance({ meeting: foreign.id })))).toEqual(none)
    })).toBe(true)
    expect(await requests.read(request.id)).toEqual({ ...request, __typename: undefined })
  })

  it('taken back brings no part of a decision along', async () => {
    const accepted = made(await requests.decide(await waiting()))
    clock.pass(1)
    const parts = { decidedOn: '2026-11-20', decision: 'Accepted.', meeting: november.id, owner: 'Operations lead, EMSOU', dueOn: '2026-12-01' }
    expect(await leavesNothing(async () => {
      for (const [field, value] of Object.entries(parts)) expect(fieldsRefused(await requests.decide(accepted, { state: 'WAITING', [field]: value }, { reason: 'A mistake.' }))).toEqual([field])
    })).toBe(true)
  })

  it('of a meeting on what to do further stands with the request, and keeps it from being withdrawn', async () => {
    const decisions = decisionsInFull(lead)
    const request = await waiting()
    const first = made(await decisions.record(november.id, aTaskingDecision({ request: request.id, ocg: null })))
    clock.pass(1)
    const second = made(await decisions.record(november.id, aTaskingDecision({ request: request.id, ocg: null, decision: 'Tell the force.' })))
    clock.pass(1)
    expect(first.request).toEqual({ id: request.id })
    expect((await requests.read(request.id))?.furtherDecisions).toEqual([{ id: first.id }, { id: second.id }])
    expect(await leavesNothing(async () => expect(refused(await requests.withdraw(request)).message).toMatch(/^2 decisions of tasking meetings are about this request\. Withdraw them/))).toBe(true)
    made(await decisions.withdraw(first))
    clock.pass(1)
    expect(refused(await requests.withdraw(request)).message).toMatch(/^A decision of a tasking meeting is about this request\. Withdraw that decision/)
    made(await decisions.withdraw(second))
    clock.pass(1)
    expect(made(await requests.withdraw(request))).toMatchObject({ isWithdrawn: true, furtherDecisions: [] })
    expect(fieldsRefused(await decisions.record(november.id, aTaskingDecision({ request: request.id, ocg: null })))).toEqual(['request'])
  })
})
