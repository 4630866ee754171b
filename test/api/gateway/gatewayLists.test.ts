import { describe, expect, it } from 'vitest'
import { aGatewayRequest, anAcceptance, requestsOf, type GatewayDecisionFacts, type GatewayRequestFacts } from '../../support/aGatewayRequest.ts'
import { aHeldMeeting, aTaskingMeeting, meetingsOf } from '../../support/aTaskingMeeting.ts'
import { aGroup } from '../../support/aGroup.ts'
import { groupLife } from '../../support/groupLife.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database } = await startApp()

const names = new Map<string, string>()
const deferral = (changed: Partial<GatewayDecisionFacts> = {}): GatewayDecisionFacts => ({ state: 'DEFERRED', decidedOn: '2026-11-20', decision: 'Later.', ...changed })

/** A unit of its own for each story, so that none hears of the others. */
function storyOf(unit: string) {
  const lead = as(`${unit}-PERFORMANCE-LEAD-1`)
  const requests = requestsOf(lead)
  const request = async (name: string, changed: Partial<GatewayRequestFacts> = {}, decision: GatewayDecisionFacts | null = null) => {
    const recorded = made(await requests.record(aGatewayRequest({ forceReference: name, wantedBy: null, ...changed })))
    names.set(recorded.id, name)
    clock.pass(1)
    return decision ? made(await requests.decide(recorded, decision)) : recorded
  }
  const onMeeting = async (id: string) => {
    const { meeting } = await lead.ask<{ meeting: { requests: { id: string }[] } }>('query ($id: ID!) { meeting: taskingMeeting(id: $id) { requests { id } } }', { id })
    return meeting.requests.map((one) => names.get(one.id) ?? one.id)
  }
  return { lead, requests, request, onMeeting }
}

type Listed = { list: { totalCount: number; edges: { cursor: string; node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } }
async function list(variables: object = {}, who = as('EMSOU-PERFORMANCE-LEAD-1')): Promise<Listed['list'] & { shown: string[] }> {
  const { list: found } = await who.ask<Listed>(
    `query ($filter: GatewayRequestFilter, $order: GatewayRequestOrder, $first: Int, $after: String, $last: Int, $before: String) {
       list: gatewayRequests(filter: $filter, order: $order, first: $first, after: $after, last: $last, before: $before) {
         totalCount edges { cursor node { id } } pageInfo { hasNextPage endCursor } } }`, variables)
  return { ...found, shown: found.edges.map(({ node }) => names.get(node.id) ?? node.id) }
}
const { lead, requests, request } = storyOf('EMSOU')
const group = made(await lead.groups.record(aGroup()))
await request('old', { receivedOn: '2026-10-01', wantedBy: '2026-12-24', threat: 'FIREARMS' })
await request('granted', { receivedOn: '2026-11-01', wantedBy: '2026-11-30', ocg: group.id }, anAcceptance())
await request('later', { receivedOn: '2026-11-05', force: 'DERBYSHIRE' }, deferral())
await request('new', { receivedOn: '2026-11-19', ocg: group.id })
const mistake = await request('mistake', { receivedOn: '2026-11-18' })
clock.pass(1)
made(await requests.withdraw(mistake))
clock.pass(1)

describe('the list of requests', () => {
  it('holds those of the unit that are not withdrawn, the latest received first, or in the order asked for', async () => {
    expect(await list()).toMatchObject({ totalCount: 4, shown: ['new', 'later', 'granted', 'old'] })
    expect((await list({ order: 'RECEIVED_OLDEST' })).shown).toEqual(['old', 'granted', 'later', 'new'])
    for (const [order, first] of [['WANTED_SOONEST', ['granted', 'old']], ['WANTED_LATEST', ['old', 'granted']]] as const) {
      const { shown } = await list({ order })
      expect([shown.slice(0, 2), shown.slice(2).toSorted()]).toEqual([first, ['later', 'new']])
    }
    expect(await list({}, as('SWROCU-RECORDER-1'))).toMatchObject({ totalCount: 0, shown: [] })
  })

  it('is narrowed by state, force, threat, group and the period of receipt', async () => {
    const narrowed: [object, string[]][] = [
      [{ states: ['WAITING', 'DEFERRED'] }, ['new', 'later', 'old']], [{ states: [] }, []], [{ force: 'DERBYSHIRE' }, ['later']], [{ threat: 'FIREARMS' }, ['old']],
      [{ ocg: group.id }, ['new', 'granted']], [{ ocg: 'none' }, []], [{ period: 'M2026-11' }, ['new', 'later', 'granted']], [{ states: ['ACCEPTED'], ocg: group.id }, ['granted']],
    ]
    for (const [filter, shown] of narrowed) expect([filter, await list({ filter })]).toMatchObject([filter, { totalCount: shown.length, shown }])
  })

  it.each(['RECEIVED_NEWEST', 'RECEIVED_OLDEST', 'WANTED_SOONEST', 'WANTED_LATEST'])('comes a page at a time in the order %s, each request once, forward and backward', async (order) => {
    const { shown: whole } = await list({ order })
    const walked: string[] = []
    let after: string | null = null
    do {
      const page: Awaited<ReturnType<typeof list>> = await list({ order, first: 1, after })
      expect(page.totalCount).toBe(4)
      walked.push(...page.shown)
      after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null
    } while (after)
    expect(walked).toEqual(whole)
    const last = await list({ order, last: 2 })
    expect([...(await list({ order, last: 2, before: last.edges[0]?.cursor })).shown, ...last.shown]).toEqual(whole)
  })

  it('is not narrowed any more by a group that was handed over', async () => {
    const former = storyOf('TARIAN')
    const moved = made(await former.lead.groups.record(aGroup({ alias: 'Moved' })))
    await former.request('moved', { ocg: moved.id }, anAcceptance())
    expect((await list({ filter: { ocg: moved.id } }, former.lead)).shown).toEqual(['moved'])
    clock.pass(1)
    await groupLife(former.lead).transfer(moved)
    expect((await list({ filter: { ocg: moved.id } }, former.lead)).shown).toEqual([])
  })
})

describe('the requests of a meeting', () => {
  it('are those that wait or are deferred, the longest waiting first: of a planned one, now; of one held, as at its list and those that it decided', async () => {
    const { lead: chair, requests, request, onMeeting } = storyOf('ERSOU')
    const old = await request('old', { receivedOn: '2026-10-01' })
    await request('granted', { receivedOn: '2026-11-01' }, anAcceptance())
    const later = await request('later', { receivedOn: '2026-11-05' }, deferral())
    await request('new', { receivedOn: '2026-11-19' })
    const planned = made(await meetingsOf(chair).record(aTaskingMeeting({ meetsOn: '2026-12-18' })))
    expect(await onMeeting(planned.id)).toEqual(['old', 'later', 'new'])
    clock.pass(1)
    const held = await aHeldMeeting(chair, clock)
    await request('after the list', { receivedOn: '2026-11-20' })
    expect(await onMeeting(held.id)).toEqual(['old', 'later', 'new'])
    const tabled = await request('tabled', { receivedOn: '2026-11-15' }, deferral({ meeting: held.id }))
    made(await requests.decide(old, anAcceptance({ meeting: held.id })))
    clock.pass(1)
    expect(await onMeeting(held.id)).toEqual(['later', 'tabled', 'new', 'old'])
    expect(await onMeeting(planned.id)).toEqual(['later', 'tabled', 'new', 'after the list', 'old'])
    // Decided again elsewhere, or withdrawn: what the meeting decided then it did decide; what was a mistake was none of its requests.
    made(await requests.decide(tabled, anAcceptance()))
    made(await requests.withdraw(later))
    clock.pass(1)
    expect(await onMeeting(held.id)).toEqual(['new', 'old', 'tabled'])
    expect(await onMeeting(planned.id)).toEqual(['new', 'after the list', 'old', 'tabled'])
  })

  it('are also those decided since the list of the meeting before, once: after those that are to be decided, the newest first', async () => {
    const { lead: chair, requests, request, onMeeting } = storyOf('NEROCU')
    await request('long decided', { receivedOn: '2026-10-01' }, anAcceptance({ decidedOn: '2026-10-05' }))
    const first = await aHeldMeeting(chair, clock, { meetsOn: '2026-11-12' })
    expect(await onMeeting(first.id)).toEqual([])
    const between = await request('between', { receivedOn: '2026-11-02' }, anAcceptance({ decidedOn: '2026-11-14' }))
    await request('in the meeting', { receivedOn: '2026-11-01' }, { state: 'DECLINED', decidedOn: '2026-11-15', decision: 'No.', meeting: first.id })
    const second = await aHeldMeeting(chair, clock, { meetsOn: '2026-11-18' })
    const waiting = await request('waiting', { receivedOn: '2026-11-19' })
    clock.pass(2)
    made(await requests.correct(between, aGatewayRequest({ receivedOn: '2026-11-02', wantedBy: null, helpAsked: 'A team.' })))
    const third = await aHeldMeeting(chair, clock, { meetsOn: '2026-11-19' })
    expect([await onMeeting(second.id), await onMeeting(third.id)]).toEqual([['in the meeting', 'between'], ['waiting']])
    clock.pass(1)
    made(await requests.decide(waiting, anAcceptance({ meeting: third.id })))
    expect(await onMeeting(third.id)).toEqual(['waiting'])
  })

  it('are those that it decided only while that is not taken back', async () => {
    const { lead: chair, requests, request, onMeeting } = storyOf('SEROCU')
    const held = await aHeldMeeting(chair, clock, { meetsOn: '2026-11-19' })
    const decided = await request('decided', { receivedOn: '2026-11-19' }, anAcceptance({ meeting: held.id }))
    expect(await onMeeting(held.id)).toContain('decided')
    clock.pass(1)
    made(await requests.decide(decided, { state: 'WAITING' }, { reason: 'The wrong request.' }))
    expect(await onMeeting(held.id)).not.toContain('decided')
  })

  it('and everything that is told of a request take no more statements for many than for few', async () => {
    const { lead: chair, request } = storyOf('YHROCU')
    const own = made(await chair.groups.record(aGroup()))
    const told = 'id ocg { alias } threat { code } meeting { meetsOn } furtherDecisions { id } recordedBy { label } history { version changes { after } }'
    const statements = (first: number) => database.statementsOf(async () => {
      const { requests, meetings } = await chair.ask<{ requests: { edges: object[] }; meetings: { edges: object[] } }>(
        `query ($first: Int) { requests: gatewayRequests(first: $first) { totalCount edges { node { ${told} } } } meetings: taskingMeetings(first: $first) { edges { node { requests { ${told} } } } } }`, { first })
      expect([requests.edges.length, meetings.edges.length]).toEqual([first, first])
    })
    const add = async (number: number) => {
      const held = await aHeldMeeting(chair, clock, { meetsOn: `2026-11-0${number}` })
      await request(`${number}`, { receivedOn: '2026-11-01', ocg: own.id }, deferral({ meeting: held.id }))
    }
    for (const number of [1, 2]) await add(number)
    const few = await statements(2)
    for (const number of [3, 4, 5, 6]) await add(number)
    expect((await statements(6)).length).toBe(few.length)
  })
})
