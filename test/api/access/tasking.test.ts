import { describe, expect, it } from 'vitest'
import { addAuditEntry } from '../../../server/audit/addAuditEntry.ts'
import { inRequestTransaction, type RequestDatabase } from '../../../server/database/requestTransaction.ts'
import { recordIdFrom } from '../../../server/facts/recordId.ts'
import { findDemonstrationPerson } from '../../../server/people/demonstrationPeople.ts'
import { aGatewayRequest, requestsInFull } from '../../support/aGatewayRequest.ts'
import { aGroup } from '../../support/aGroup.ts'
import { aTaskingDecision, decisionsInFull } from '../../support/aTaskingDecision.ts'
import { aHeldMeeting } from '../../support/aTaskingMeeting.ts'
import { groupLife } from '../../support/groupLife.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

/** EMSOU decided on a group and was asked about it; then it handed the group over to ERSOU, which meets and decides too. */
const { as, clock, database, leavesNothing } = await startApp()
const giver = as('EMSOU-PERFORMANCE-LEAD-1')
const holder = as('ERSOU-RECORDER-1')
const group = made(await groupLife(giver).groups.record(aGroup({ alias: 'Dunnock', urn: 'EM/D-1' })))
const kept = made(await groupLife(giver).groups.record(aGroup({ alias: 'Siskin', urn: 'EM/D-2' })))
const request = made(await requestsInFull(giver).record(aGatewayRequest({ ocg: group.id })))
const meeting = await aHeldMeeting(giver, clock)
const decision = made(await decisionsInFull(giver).record(meeting.id, aTaskingDecision({ ocg: group.id })))
const [toCorrect, toDecide] = [made(await decisionsInFull(giver).record(meeting.id, aTaskingDecision({ ocg: group.id }))), made(await requestsInFull(giver).record(aGatewayRequest({ ocg: group.id })))]
const moved = made(await decisionsInFull(giver).correct(made(await decisionsInFull(giver).record(meeting.id, aTaskingDecision({ ocg: group.id }))), aTaskingDecision({ ocg: kept.id })))
const before = clock.pass(1).toISOString()
clock.pass(1)
await groupLife(giver).transfer(group)
clock.pass(1)
const theirMeeting = await aHeldMeeting(holder, clock)
const theirs = made(await decisionsInFull(holder).record(theirMeeting.id, aTaskingDecision({ ocg: group.id, decision: 'Ours now.' })))
const handedOver = 'A group that your unit has handed over since'

describe('a decision and a request about a group that was handed over since', () => {
  it('stay with the unit that made and received them, without the group', async () => {
    expect(await decisionsInFull(giver).read(decision.id)).toMatchObject({ decision: decision.decision, isAboutOcg: true, ocg: null, mayCorrect: true })
    expect(await requestsInFull(giver).read(request.id)).toMatchObject({ helpAsked: request.helpAsked, isAboutOcg: true, ocg: null, mayCorrect: true })
  })

  it.each([['the decision', { ocg: group.id }], ['nothing', {}]])('are not found by the group, when the former holder asks for %s', async (_what, filter) => {
    const { found } = await giver.ask<{ found: { edges: { node: { id: string; ocg: { id: string } | null } }[] } }>(
      'query ($f: TaskingDecisionFilter) { found: taskingDecisions(filter: $f) { edges { node { id ocg { id } } } } }', { f: filter },
    )
    expect(found.edges.map(({ node }) => node.ocg?.id ?? null)).not.toContain(group.id)
    if ('ocg' in filter) expect(found.edges).toEqual([])
  })

  it('tell in their history that it is one that was handed over, and no more of it', async () => {
    const told = JSON.stringify([(await decisionsInFull(giver).read(moved.id))?.history, (await decisionsInFull(giver).read(decision.id))?.history])
    expect(told).toContain(handedOver)
    expect(told).not.toContain(group.id)
    expect(told).not.toMatch(/Dunnock|EM\/D-1/)
  })

  it('keep the group when the former holder corrects what it decided or received and is not shown it, until it says that they are about something else', async () => {
    const corrected = made(await decisionsInFull(giver).correct(toCorrect, aTaskingDecision({ ocg: null, owner: 'Intelligence lead, EMSOU' })))
    expect(corrected).toMatchObject({ owner: 'Intelligence lead, EMSOU', isAboutOcg: true, ocg: null })
    expect(corrected.history[0]?.changes.map(({ field }) => field)).toEqual(['owner'])
    const accepted = made(await requestsInFull(giver).decide(toDecide))
    expect(accepted).toMatchObject({ state: 'ACCEPTED', isAboutOcg: true, ocg: null })
    const received = made(await requestsInFull(giver).correct(accepted, aGatewayRequest({ forceReference: 'After', ocg: null })))
    expect(received).toMatchObject({ version: 3, isAboutOcg: true, ocg: null })
    expect(received.history[0]?.changes.map(({ field }) => field)).toEqual(['forceReference'])
    const other = made(await requestsInFull(giver).record())
    expect(made(await decisionsInFull(giver).correct(corrected, aTaskingDecision({ request: other.id })))).toMatchObject({ isAboutOcg: false, request: { id: other.id } })
    const kept = await database.asOwner(async (client) => (await client.query<{ ocg_id: string | null }>('SELECT DISTINCT ocg_id FROM gateway_request_version WHERE gateway_request_id = $1', [recordIdFrom(toDecide.id, 'GatewayRequest')])).rows)
    expect(kept).toEqual([{ ocg_id: recordIdFrom(group.id, 'Ocg') }])
  })

  it('name it in no new decision and no new request of the former holder, in the words for one that does not exist', async () => {
    const nowhere = Buffer.from('Ocg:018f4aaa-0000-7000-8000-0000000000ff').toString('base64')
    expect(await leavesNothing(async () => {
      const [real, made] = await Promise.all([group.id, nowhere].map((ocg) => decisionsInFull(giver).record(meeting.id, aTaskingDecision({ ocg }))))
      expect([real?.__typename, real]).toEqual(['Refusal', made])
      const [asked, madeUp] = await Promise.all([group.id, nowhere].map((ocg) => requestsInFull(giver).record(aGatewayRequest({ ocg }))))
      expect([asked?.__typename, asked]).toEqual(['Refusal', madeUp])
    })).toBe(true)
  })

  it('is on no list of the former holder’s meetings, as it stands now', async () => {
    const { taskingMeeting } = await giver.ask<{ taskingMeeting: object }>('query ($id: ID!) { taskingMeeting(id: $id) { groups { totalCount edges { node { ocg { id alias } reasons { inWords } changes { inWords } } } } rules { found } } }', { id: meeting.id })
    expect(JSON.stringify(taskingMeeting)).not.toContain(group.id)
    expect(JSON.stringify(taskingMeeting)).not.toContain('Dunnock')
  })
})

describe('the new holder of the group', () => {
  it.each([['now', null], ['as at a moment before it was handed over', before]])('sees its own decisions about it alone, %s', async (_when, asAt) => {
    const { ocg } = await holder.ask<{ ocg: { taskingDecisions: { id: string }[] } | null }>('query ($id: ID!, $asAt: Instant) { ocg(id: $id, asAt: $asAt) { taskingDecisions { id } } }', { id: group.id, asAt })
    expect(ocg?.taskingDecisions).toEqual(asAt ? [] : [{ id: theirs.id }])
  })

  it('sees no meeting, decision or request of the unit before it', async () => {
    const { nodes } = await holder.ask<{ nodes: unknown[] }>('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: [meeting.id, decision.id, request.id] })
    expect(nodes).toEqual([null, null, null])
    const { requests } = await holder.ask<{ requests: { totalCount: number } }>('query ($id: ID!) { requests: gatewayRequests(filter: { ocg: $id }) { totalCount } }', { id: group.id })
    expect(requests.totalCount).toBe(0)
  })

  it('is told since its own last meeting, in no word of the former holder’s', async () => {
    const { ocg } = await holder.ask<{ ocg: { sinceLastMeeting: { meeting: { id: string } } | null } | null }>('query ($id: ID!) { ocg(id: $id) { sinceLastMeeting { meeting { id } changes { inWords } } } }', { id: group.id })
    expect(ocg?.sinceLastMeeting?.meeting.id).toBe(theirMeeting.id)
    expect(JSON.stringify(ocg)).not.toContain('Profile the finances')
  })
})

describe('the database alone', () => {
  const tables = ['tasking_meeting', 'tasking_meeting_version', 'tasking_decision', 'tasking_decision_version', 'gateway_request', 'gateway_request_version']
  const inTransactionOf = <T>(code: string, work: (transaction: RequestDatabase) => Promise<T>, isReading = true) =>
    inRequestTransaction(database.prisma, { viewer: findDemonstrationPerson(code), isReading, clock: clock.read }, work)
  const unitsSeen = (code: string) =>
    inTransactionOf(code, (transaction) => transaction.$queryRawUnsafe<{ unit_code: string }[]>(`SELECT DISTINCT unit_code FROM (${tables.map((table) => `SELECT unit_code FROM ${table}`).join(' UNION ALL ')}) AS every`))

  it.each([
    ['EMSOU-RECORDER-2', ['EMSOU']], ['EMSOU-MODERATOR-1', ['EMSOU']], ['ERSOU-UNIT-HEAD-1', ['ERSOU']], ['TARIAN-UNIT-HEAD-1', []], ['NETWORK-BOARD-MEMBER-1', []],
    ['NETWORK-NOCC-ANALYST-1', []], ['NETWORK-AUDITOR-1', []], ['NETWORK-ADMINISTRATOR-1', []],
  ])('shows %s the rows of %j', async (code, units) => {
    expect((await unitsSeen(code)).map(({ unit_code }) => unit_code)).toEqual(units)
  })

  const [ocgId, keptId, meetingId] = [recordIdFrom(group.id, 'Ocg'), recordIdFrom(kept.id, 'Ocg'), recordIdFrom(meeting.id, 'TaskingMeeting')]
  const version = (unit: string, person: string, ocg: string | null, of = meetingId) => `
    WITH one AS (INSERT INTO tasking_decision (id, tasking_meeting_id, unit_code) VALUES (gen_random_uuid(), '${of}', '${unit}') RETURNING id)
    INSERT INTO tasking_decision_version (id, tasking_decision_id, version, tasking_meeting_id, unit_code, ocg_id, decision, state, recorded_by, recorded_at)
    SELECT gen_random_uuid(), id, 1, '${of}', '${unit}', ${ocg ? `'${ocg}'` : 'NULL'}, 'By hand.', 'NOTED', '${person}', now() FROM one`
  const attempt = async (code: string, sql: string) => {
    const viewer = findDemonstrationPerson(code)
    const outcome = await inTransactionOf(code, async (transaction) => {
      if (viewer) await addAuditEntry(transaction, { at: clock.read(), kind: 'COLLECTION', operation: 'bySql', actor: viewer })
      await transaction.$executeRawUnsafe(sql)
      throw new Error('let be')
    }, false).catch((error: Error) => error.message)
    return /let be/.test(outcome) ? 'let be' : /row-level security|foreign key/.test(outcome) ? 'refused' : outcome
  }
  it.each([
    ['a group that it holds', 'EMSOU-RECORDER-1', keptId, 'let be'], ['no group', 'EMSOU-RECORDER-1', null, 'let be'], ['a group that it handed over', 'EMSOU-RECORDER-1', ocgId, 'refused'],
    ['no group, by its moderator', 'EMSOU-MODERATOR-1', null, 'refused'], ['no group, by another unit', 'ERSOU-RECORDER-1', null, 'refused'],
  ])('takes a decision of EMSOU about %s from %s: %s', async (_what, person, ocg, outcome) => {
    expect(await attempt(person, version('EMSOU', person, ocg ?? null))).toBe(outcome)
  })
})
