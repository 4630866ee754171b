import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aGatewayRequest, requestsOf } from '../../support/aGatewayRequest.ts'
import { aGroup } from '../../support/aGroup.ts'
import { aTaskingDecision, decisionsInFull, type TaskingDecisionFacts } from '../../support/aTaskingDecision.ts'
import { aHeldMeeting, aTaskingMeeting, meetingsOf } from '../../support/aTaskingMeeting.ts'
import { groupLife } from '../../support/groupLife.ts'
import { fieldsRefused, made, refused } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'
import { addedBy, storedId } from '../audit/trailOf.ts'

const { as, clock, database, leavesNothing, tableCounts } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const [decisions, meetings, requests, lead] = [decisionsInFull(recorder), meetingsOf(recorder), requestsOf(recorder), groupLife(as('EMSOU-PERFORMANCE-LEAD-1'))]
const group = made(await lead.groups.record(aGroup({ alias: 'Plover' })))
const request = made(await requests.record(aGatewayRequest()))
const held = await aHeldMeeting(recorder, clock, { meetsOn: '2026-10-01' })
const noted = { decision: 'The score rose again', owner: null, dueOn: null, state: 'NOTED' } as const
type Listed = { id: string; decision: string }
const ofGroup = async (id: string, person = recorder) =>
  (await person.ask<{ ocg: { taskingDecisions: Listed[] } | null }>('query ($id: ID!) { ocg(id: $id) { taskingDecisions { id decision } } }', { id })).ocg?.taskingDecisions.map((one) => one.id)
const ofMeeting = async (id: string) =>
  (await recorder.ask<{ taskingMeeting: { decisions: Listed[] } }>('query ($id: ID!) { taskingMeeting(id: $id) { decisions { id decision } } }', { id })).taskingMeeting.decisions.map((one) => one.id)

describe('a decision of a meeting', () => {
  it('is recorded with its owner and day, about a group, a request or neither, and stands in the order of recording', async () => {
    const meeting = await aHeldMeeting(recorder, clock, { meetsOn: '2026-11-01' })
    const ofOcg = made(await decisions.record(meeting.id, aTaskingDecision({ ocg: group.id, decision: ' Visit the two sites ' })))
    expect(ofOcg).toMatchObject({
      version: 1, meeting: { id: meeting.id }, ocg: { id: group.id }, isAboutOcg: true, request: null, decision: 'Visit the two sites', owner: 'Financial investigation lead, EMSOU',
      dueOn: '2026-12-15', state: 'OPEN', closedOn: null, isOverdue: false, isWithdrawn: false, reason: null, mayCorrect: true,
    })
    expect(await decisions.read(ofOcg.id)).toEqual({ ...ofOcg, __typename: undefined })
    clock.pass(1)
    const ofRequest = made(await decisions.record(meeting.id, aTaskingDecision({ request: request.id, dueOn: '2026-11-02' })))
    expect(ofRequest).toMatchObject({ ocg: null, isAboutOcg: false, request: { id: request.id }, isOverdue: true })
    clock.pass(1)
    const inGeneral = made(await decisions.record(meeting.id, noted))
    expect(inGeneral).toMatchObject({ ocg: null, request: null, owner: null, dueOn: null, state: 'NOTED', isOverdue: false })
    expect(await ofMeeting(meeting.id)).toEqual([ofOcg, ofRequest, inGeneral].map(({ id }) => id))
  })

  it('is done by a correction, which its history tells; the one before stays', async () => {
    const decision = made(await decisions.record(held.id, aTaskingDecision({ request: request.id })))
    clock.pass(1)
    const done = made(await decisions.correct(decision, aTaskingDecision({ ocg: group.id, state: 'DONE', closedOn: '2026-11-20' })))
    expect(done).toMatchObject({ id: decision.id, version: 2, state: 'DONE', closedOn: '2026-11-20', closingReason: 'As the next meeting found.', ocg: { id: group.id }, meeting: { id: held.id } })
    expect(done.history[0]?.changes).toEqual([
      { field: 'ocg', fieldInWords: 'Group', before: null, after: 'Plover' },
      { field: 'request', fieldInWords: 'Request', before: 'Leicestershire Police, received on 10 November 2026', after: null },
      { field: 'state', fieldInWords: 'State', before: 'Open', after: 'Done' }, { field: 'closedOn', fieldInWords: 'Closed on', before: null, after: '20 November 2026' },
    ])
  })

  it('says what came of it: why it was closed last, whatever is corrected afterwards; nothing while it is open, or where it was recorded as done', async () => {
    const closed = { state: 'DONE', closedOn: '2026-11-19' } as const
    let decision = made(await decisions.record(held.id, aTaskingDecision()))
    const correct = async (changed: Partial<TaskingDecisionFacts>, reason: string) => {
      clock.pass(1)
      decision = made(await decisions.correct(decision, aTaskingDecision(changed), { reason }))
      return decision.closingReason
    }
    expect([decision.closingReason, await correct(closed, 'Two accounts were found.')]).toEqual([null, 'Two accounts were found.'])
    expect(await correct({ ...closed, decision: 'Profile its finances.' }, 'Said more shortly.')).toBe('Two accounts were found.')
    expect(await correct({}, 'It is not done yet.')).toBeNull()
    expect(await correct({ state: 'DROPPED', closedOn: '2026-11-20' }, 'No team was free.')).toBe('No team was free.')
    expect(await correct(closed, 'It was done after all.')).toBe('It was done after all.')
    expect(made(await decisions.record(held.id, aTaskingDecision(closed))).closingReason).toBeNull()
  })

  it('stands at its group: open ones first, by their day; withdrawn ones are left out and stay to be read', async () => {
    const own = made(await lead.groups.record(aGroup({ alias: 'Knot' })))
    const add = async (changed: Partial<TaskingDecisionFacts>) => made(await decisions.record(held.id, aTaskingDecision({ ocg: own.id, ...changed })))
    const note = await add(noted)
    const done = await add({ dueOn: '2026-10-02', state: 'DONE', closedOn: '2026-10-03' })
    const later = await add({ dueOn: '2027-01-01' })
    const sooner = await add({ dueOn: '2026-12-01' })
    const gone = await add({ dueOn: '2026-12-02' })
    clock.pass(1)
    expect(made(await decisions.withdraw(gone))).toMatchObject({ isWithdrawn: true, mayCorrect: false, version: 2 })
    expect(await ofGroup(own.id)).toEqual([sooner, later, done, note].map(({ id }) => id))
    expect((await ofMeeting(held.id)).includes(gone.id)).toBe(false)
    expect((await decisions.read(gone.id))?.isWithdrawn).toBe(true)
  })

  it('submitted twice with one key is one; read by its own address it is a reading of its group, and of none where it is about none', async () => {
    const key = randomUUID()
    const decision = made(await decisions.record(held.id, aTaskingDecision({ ocg: group.id }), { key }))
    expect(await leavesNothing(async () => expect(await decisions.record(held.id, aTaskingDecision({ ocg: group.id }), { key })).toEqual(decision))).toBe(true)
    const several = await Promise.all(Array.from({ length: 5 }, () => decisions.withdraw(decision, { key: `${key}-1` })))
    expect(new Set(several.map((answer) => JSON.stringify(answer))).size).toBe(1)
    const read = (id: string) => addedBy(database, () => recorder.ask('query ($id: ID!) { taskingDecision(id: $id) { owner } }', { id }))
    expect((await read(decision.id)).map(({ kind, record_ids }) => [kind, record_ids])).toEqual([['CONSULTATION', [storedId(group.id)]]])
    expect(await read(made(await decisions.record(held.id, noted)).id)).toEqual([])
  })
})

describe('refused, with nothing changed, is', () => {
  it('a decision with anything wrong, naming the field', async () => {
    const gone = made(await lead.groups.record(aGroup({ alias: 'Gone' })))
    const goneRequest = made(await requests.record(aGatewayRequest()))
    clock.pass(1)
    made(await lead.groups.withdraw(gone))
    made(await requests.withdraw(goneRequest))
    const wrong: [fields: string[], facts: Partial<TaskingDecisionFacts>][] = [
      [['decision'], { decision: ' ' }], [['decision'], { decision: 'x'.repeat(501) }], [['owner'], { owner: 'x'.repeat(81) }],
      [['owner'], { owner: null }], [['dueOn'], { dueOn: null }], [['owner', 'dueOn'], { owner: ' ', dueOn: '' }], [['dueOn'], { dueOn: '2026-12' }], [['dueOn'], { dueOn: '2026-02-30' }],
      [['state'], { state: 'NOTED' }], [['dueOn', 'state'], { state: 'NOTED', dueOn: null }], [['owner', 'state'], { state: 'NOTED', owner: null }],
      [['closedOn'], { closedOn: '2026-11-01' }], [['closedOn'], { ...noted, closedOn: '2026-11-01' }], [['closedOn'], { state: 'DONE' }], [['closedOn'], { state: 'DROPPED', closedOn: '2026-11-21' }],
      [['dueOn'], { dueOn: '2026-09-30' }], [['closedOn'], { state: 'DONE', closedOn: '2026-09-30' }],
      [['request'], { ocg: group.id, request: request.id }], [['ocg'], { ocg: request.id }], [['request'], { request: group.id }], [['ocg', 'decision'], { ocg: gone.id, decision: '' }],
      [['request'], { request: goneRequest.id }],
    ]
    const standing = made(await decisions.record(held.id, aTaskingDecision()))
    clock.pass(1)
    expect(await leavesNothing(async () => {
      for (const [fields, facts] of wrong) {
        expect([facts, fieldsRefused(await decisions.record(held.id, aTaskingDecision(facts)))]).toEqual([facts, fields])
        expect([facts, fieldsRefused(await decisions.correct(standing, aTaskingDecision(facts)))]).toEqual([facts, fields])
      }
    })).toBe(true)
  })

  it('a decision of a meeting that is only planned, withdrawn, or of another unit', async () => {
    const planned = made(await meetings.record(aTaskingMeeting({ meetsOn: '2026-12-20' })))
    const withdrawn = await aHeldMeeting(recorder, clock, { meetsOn: '2026-11-02' })
    clock.pass(1)
    made(await meetings.withdraw(withdrawn))
    const foreign = await aHeldMeeting(as('ERSOU-RECORDER-1'), clock)
    expect(await leavesNothing(async () => {
      expect(refused(await decisions.record(planned.id)).message).toBe('This meeting is only planned: hold it first, then record what it decided')
      expect(fieldsRefused(await decisions.record(withdrawn.id))).toEqual(['meeting'])
      expect(refused(await decisions.record(foreign.id))).toEqual(refused(await decisions.record(group.id)))
    })).toBe(true)
  })

  it('a change from an older version, without a reason, of a withdrawn one, or by another unit', async () => {
    const decision = made(await decisions.record(held.id))
    const gone = made(await decisions.record(held.id))
    clock.pass(1)
    made(await decisions.correct(decision, aTaskingDecision({ owner: 'Derbyshire local policing inspector' })))
    const withdrawn = made(await decisions.withdraw(gone))
    const foreign = decisionsInFull(as('TARIAN-RECORDER-1'))
    expect(await leavesNothing(async () => {
      expect((await decisions.withdraw(decision)).__typename).toBe('StaleTaskingDecision')
      expect(fieldsRefused(await decisions.withdraw({ ...decision, version: 2 }, { reason: '' }))).toEqual(['reason'])
      expect(refused(await decisions.correct(withdrawn, aTaskingDecision())).message).toBe('This decision is withdrawn and stays so. Record it anew if it holds after all.')
      expect(await foreign.read(decision.id)).toBeNull()
      expect(refused(await foreign.withdraw(decision))).toEqual(refused(await foreign.withdraw({ id: group.id, version: 1 })))
    })).toBe(true)
  })

  it('what looks like a personal detail, until it is answered for', async () => {
    const before = await tableCounts()
    for (const facts of [{ decision: 'Ring 07700 900123' }, { owner: 'someone@example.com' }]) {
      expect((await decisions.record(held.id, aTaskingDecision(facts))).__typename).toBe('TextWarning')
    }
    expect((await meetings.record(aTaskingMeeting({ meetsOn: '2026-12-24', notes: 'Ring 07700 900123' }))).__typename).toBe('TextWarning')
    expect(await tableCounts()).toEqual(before)
  })
})
