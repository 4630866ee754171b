import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aGatewayRequest, anAcceptance, requestsInFull, type GatewayRequestFacts } from '../../support/aGatewayRequest.ts'
import { aGroup } from '../../support/aGroup.ts'
import { groupLife } from '../../support/groupLife.ts'
import { fieldsRefused, made, refused } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database, leavesNothing } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const lead = as('EMSOU-PERFORMANCE-LEAD-1')
const requests = requestsInFull(recorder)
const life = groupLife(recorder)
const group = made(await life.groups.record(aGroup()))
clock.pass(1)

describe('a request of a force', () => {
  it('is recorded with what the force asks for, and waits; it is read by its own address and as a node', async () => {
    const request = made(await requests.record(aGatewayRequest({ ocg: group.id })))
    expect(request).toMatchObject({
      version: 1, unit: { code: 'EMSOU' }, force: { code: 'LEICESTERSHIRE' }, forceReference: 'Tasking 12 of 2026', receivedOn: '2026-11-10', wantedBy: '2026-12-20',
      ocg: { id: group.id }, isAboutOcg: true, threat: { code: 'DRUGS' }, state: 'WAITING', daysWaiting: 10, decidedOn: null, meeting: null, decision: null, owner: null,
      dueOn: null, furtherDecisions: [], isWithdrawn: false, reason: null, mayCorrect: true, history: [{ version: 1, changes: [] }],
    })
    expect(await requests.read(request.id)).toEqual({ ...request, __typename: undefined })
    const { node } = await recorder.ask<{ node: object }>('query ($id: ID!) { node(id: $id) { __typename id ... on GatewayRequest { helpAsked } } }', { id: request.id })
    expect(node).toEqual({ __typename: 'GatewayRequest', id: request.id, helpAsked: request.helpAsked })
  })

  it('may come from a force of another region, without a reference, a wish, a group or a threat', async () => {
    const bare = { force: 'KENT', receivedOn: '2026-11-20', helpAsked: 'A drone.' }
    expect(made(await requests.record({ ...bare, forceReference: ' ', wantedBy: '', threat: null }))).toMatchObject({
      ...bare, force: { code: 'KENT' }, forceReference: null, wantedBy: null, ocg: null, isAboutOcg: false, threat: null, daysWaiting: 0,
    })
  })

  it('is corrected with a reason, which its history tells; what was decided stays', async () => {
    const request = made(await requests.record(aGatewayRequest({ ocg: group.id })))
    clock.pass(1)
    const accepted = made(await requests.decide(request))
    clock.pass(1)
    const corrected = made(await requests.correct(accepted, aGatewayRequest({ force: 'DERBYSHIRE', receivedOn: '2026-11-20', wantedBy: null, threat: 'FIREARMS' })))
    expect(corrected).toMatchObject({ version: 3, ocg: null, isAboutOcg: false, state: 'ACCEPTED', decision: accepted.decision, owner: accepted.owner, dueOn: '2026-12-01', reason: 'The force wrote again.' })
    expect(corrected.history[0]?.changes.map(({ field, before, after }) => [field, before, after])).toEqual([
      ['force', 'Leicestershire Police', 'Derbyshire Constabulary'], ['receivedOn', '10 November 2026', '20 November 2026'], ['wantedBy', '20 December 2026', null],
      ['ocg', group.alias, null], ['threat', expect.stringMatching(/drugs/i), expect.stringMatching(/firearms/i)],
    ])
  })

  it('is withdrawn and stays to be read, but waits no more and changes no more', async () => {
    const request = made(await requests.record())
    clock.pass(1)
    const gone = made(await requests.withdraw(request))
    expect(gone).toMatchObject({ version: 2, isWithdrawn: true, mayCorrect: false, daysWaiting: null, state: 'WAITING' })
    expect(await requests.read(request.id)).toMatchObject({ isWithdrawn: true })
    clock.pass(1)
    expect(await leavesNothing(async () => {
      for (const answer of [await requests.correct(gone, aGatewayRequest()), await requests.decide(gone), await requests.withdraw(gone)]) expect(refused(answer).message).toMatch(/^This request is withdrawn/)
    })).toBe(true)
    expect((await requests.read(request.id))?.version).toBe(2)
  })

  it('with anything wrong is refused, naming every field, and nothing is kept', async () => {
    const foreign = made(await as('TARIAN-RECORDER-1').groups.record(aGroup()))
    const gone = made(await life.groups.record(aGroup({ alias: 'Gone' })))
    clock.pass(1)
    made(await life.groups.withdraw(gone))
    const wrong: [fields: string[], changed: Partial<GatewayRequestFacts>][] = [
      [['force', 'helpAsked'], { force: '', helpAsked: ' ' }], [['force'], { force: 'ATLANTIS' }], [['forceReference'], { forceReference: 'x'.repeat(41) }],
      [['receivedOn'], { receivedOn: '' }], [['receivedOn'], { receivedOn: '2026-11-21' }], [['receivedOn'], { receivedOn: '2026-11' }], [['receivedOn'], { receivedOn: '2026-11-31' }],
      [['wantedBy'], { wantedBy: '2026-12' }], [['wantedBy'], { wantedBy: '31/12/2026' }], [['wantedBy'], { wantedBy: '2026-11-09' }], [['threat'], { threat: 'BOREDOM' }], [['helpAsked'], { helpAsked: 'x'.repeat(1_001) }],
      [['ocg'], { ocg: foreign.id }], [['ocg'], { ocg: 'T2NnOm5vdGhpbmc=' }], [['ocg'], { ocg: gone.id }], [['receivedOn', 'ocg'], { receivedOn: '', ocg: foreign.id }],
    ]
    expect(await leavesNothing(async () => {
      for (const [fields, changed] of wrong) expect([changed, fieldsRefused(await requests.record(aGatewayRequest(changed)))]).toEqual([changed, fields])
      const none = refused(await requests.record(aGatewayRequest({ ocg: 'T2NnOm5vdGhpbmc=' })))
      expect(refused(await requests.record(aGatewayRequest({ ocg: foreign.id })))).toEqual(none)
    })).toBe(true)
  })

  it('is not moved past the day on which it was decided', async () => {
    const accepted = made(await requests.decide(made(await requests.record()), anAcceptance({ decidedOn: '2026-11-15' })))
    clock.pass(1)
    expect(await leavesNothing(async () => {
      expect(refused(await requests.correct(accepted, aGatewayRequest({ receivedOn: '2026-11-16' }))).problems).toEqual([
        { field: 'receivedOn', message: 'It was decided on 15 November 2026, so it was received on that day or before. Change the decision first if its day is wrong.' },
      ])
    })).toBe(true)
    expect(made(await requests.correct(accepted, aGatewayRequest({ receivedOn: '2026-11-15' })))).toMatchObject({ receivedOn: '2026-11-15', decidedOn: '2026-11-15' })
  })

  it('is changed by nobody from a version that is not current any more, who is shown both', async () => {
    const request = made(await requests.record())
    clock.pass(1)
    const second = made(await requests.correct(request, aGatewayRequest({ forceReference: 'New' })))
    expect(await leavesNothing(async () => {
      for (const answer of [await requests.correct(request, aGatewayRequest()), await requests.decide(request), await requests.withdraw(request)]) {
        expect(answer).toMatchObject({ __typename: 'StaleGatewayRequest', yours: { version: 1 }, current: { version: 2 } })
      }
    })).toBe(true)
    expect(await requests.read(request.id)).toMatchObject({ version: second.version, forceReference: 'New' })
  })

  it('sent twice under one key is one request, and one decision', async () => {
    const told = { key: randomUUID() }
    const request = made(await requests.record(aGatewayRequest(), told))
    clock.pass(1)
    const decided = { key: randomUUID() }
    const accepted = made(await requests.decide(request, anAcceptance(), decided))
    clock.pass(1)
    made(await requests.correct(accepted, aGatewayRequest({ forceReference: 'Since' })))
    expect(await leavesNothing(async () => {
      expect(made(await requests.record(aGatewayRequest(), told))).toMatchObject({ id: request.id, version: 1, state: 'WAITING' })
      expect(made(await requests.decide(request, anAcceptance(), decided))).toMatchObject({ version: 2, state: 'ACCEPTED', forceReference: 'Tasking 12 of 2026' })
    })).toBe(true)
  })

  it('is screened wherever somebody types', async () => {
    const warned = 'Ring 07700 900123.'
    const request = made(await requests.record())
    expect(await leavesNothing(async () => {
      for (const changed of [{ helpAsked: warned }, { forceReference: warned }]) expect(await requests.record(aGatewayRequest(changed))).toMatchObject({ __typename: 'TextWarning' })
      for (const changed of [{ decision: warned }, { owner: warned }]) expect(await requests.decide(request, anAcceptance(changed))).toMatchObject({ __typename: 'TextWarning' })
      expect(await requests.decide(request, anAcceptance(), { reason: warned })).toMatchObject({ __typename: 'TextWarning' })
    })).toBe(true)
  })

  it('is its unit’s own: seen by its people, written by those who record, and told to nobody else that it exists', async () => {
    const request = made(await requests.record())
    expect(await requestsInFull(lead).read(request.id)).toMatchObject({ mayCorrect: true })
    expect(await requestsInFull(as('EMSOU-MODERATOR-1')).read(request.id)).toMatchObject({ mayCorrect: false })
    const foreign = requestsInFull(as('TARIAN-RECORDER-1'))
    expect(await foreign.read(request.id)).toBeNull()
    expect(await leavesNothing(async () => {
      for (const answer of [await foreign.correct(request, aGatewayRequest()), await foreign.decide(request), await foreign.withdraw(request)]) {
        expect(refused(answer).problems).toEqual([{ field: 'id', message: 'There is no such request of a force in your unit' }])
      }
      for (const code of ['EMSOU-MODERATOR-1', 'NETWORK-BOARD-MEMBER-1', null]) {
        const { data } = await as(code).send('mutation ($input: RecordGatewayRequestInput!) { recordGatewayRequest(input: $input) { __typename } }', { input: { key: randomUUID(), facts: aGatewayRequest() } })
        expect(JSON.stringify(data)).not.toContain('"GatewayRequest"')
      }
    })).toBe(true)
  })

  it('about a group is a reading of that group', async () => {
    const request = made(await requests.record(aGatewayRequest({ ocg: group.id })))
    const readings = () => database.asOwner(async (client) => (await client.query("SELECT count(*)::int AS n FROM audit_entry WHERE kind = 'CONSULTATION' AND operation = 'gatewayRequest'")).rows[0].n as number)
    const before = await readings()
    await recorder.ask('query ($id: ID!) { gatewayRequest(id: $id) { helpAsked } }', { id: request.id })
    expect(await readings()).toBe(before + 1)
  })
})
