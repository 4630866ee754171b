import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { App } from '../../../server/app.ts'
import { withoutRateLimits } from '../../../server/http/rateLimits.ts'
import { heardStream, type HeardStream } from '../../support/heardStream.ts'
import { json, type SignInBrowser, signInBrowser } from '../../support/signInBrowser.ts'
import { origin, startWithSessions } from '../../support/startWithSessions.ts'

const house = await startWithSessions()
const { clock, database, sessionsOf, trail } = house
const watching = { lookEvery: 0.03, sessionEvery: 0.06, mostOfPerson: 2 }
const app = await house.appWith({ watching, rateLimits: withoutRateLimits })

type Desk = { deskChanged: { at: string; rows: { unit: { code: string }; lastMessage: { words: string; saidBy: { label: string } } | null; cells: { period: { code: string }; version: number; state: string }[] }[] } }
const watched = 'subscription ($from: String, $to: String) { deskChanged(from: $from, to: $to) { at rows { unit { code } lastMessage { words saidBy { label } } cells { period { code } version state } } } }'
const asStream = { accept: 'text/event-stream' }
const analyst = 'NETWORK-NOCC-ANALYST-1'
const september = { from: 'M2026-09', to: 'M2026-09' }

const streams: HeardStream<Desk>[] = []
beforeEach(async () => {
  clock.set('2026-11-20T09:30:00.000Z')
  await database.asOwner((client) => client.query("UPDATE session SET ended_at = opened_at, end_reason = 'SIGNED_OUT' WHERE ended_at IS NULL"))
})
afterEach(async () => {
  await Promise.all(streams.splice(0).map((stream) => stream.leave()))
})

async function signedIn(code: string, on: App = app): Promise<SignInBrowser> {
  const person = signInBrowser(on, origin)
  expect((await person.choose(code)).status).toBe(204)
  return person
}
const asked = (person: SignInBrowser, variables: object = september, headers: object = asStream) => {
  const sent = json({ query: watched, variables })
  return person.send('/graphql', { method: 'POST', body: sent.body, headers: { ...sent.headers, ...headers } })
}
async function open(person: SignInBrowser, variables: object = september): Promise<HeardStream<Desk>> {
  const stream = heardStream<Desk>(await asked(person, variables))
  streams.push(stream)
  return stream
}
const chasing = 'mutation ($input: ReturnAtCentreInput!) { chaseReturn(input: $input) { __typename ... on Refusal { message } } }'
const chaseOf = (unit: string) => ({ input: { key: crypto.randomUUID(), unit, period: 'M2026-09', version: 0, reason: 'Your return of September has not come: send it by Friday.' } })
const chase = (person: SignInBrowser, unit = 'EMSOU') => person.ask<{ chaseReturn: { __typename: string } }>(chasing, chaseOf(unit))
const cellOf = (sent: { data?: Desk | null } | null, unit = 'EMSOU') => sent?.data?.deskChanged.rows.find((row) => row.unit.code === unit)

describe('who watches the desk', () => {
  it('is sent all of it at once, and again when a return is chased', async () => {
    const stream = await open(await signedIn(analyst))
    const first = await stream.next()
    expect(first?.data?.deskChanged.rows.map(({ unit }) => unit.code)).toEqual(['NEROCU', 'YHROCU', 'NWROCU', 'EMSOU', 'ROCUWM', 'ERSOU', 'SEROCU', 'SWROCU', 'TARIAN', 'LONDON'])
    expect(cellOf(first)).toMatchObject({ lastMessage: null, cells: [{ period: { code: 'M2026-09' }, version: 0, state: 'NOT_STARTED' }] })
    expect(await stream.isSilentFor(150)).toBe(true)
    const begun = performance.now()
    expect((await chase(await signedIn('NETWORK-NOCC-ACCEPTER-1'))).data?.chaseReturn.__typename).toBe('Return')
    const second = await stream.next()
    expect(performance.now() - begun).toBeLessThan(2_000)
    expect(cellOf(second)).toMatchObject({ cells: [{ version: 1 }], lastMessage: { words: 'Your return of September has not come: send it by Friday.', saidBy: { label: 'NOCC accepter 1' } } })
  })

  it('is sent the last desk where several things were done while nobody read', async () => {
    const stream = await open(await signedIn(analyst))
    await stream.next()
    const accepter = await signedIn('NETWORK-NOCC-ACCEPTER-1')
    for (const unit of ['YHROCU', 'NWROCU', 'TARIAN']) await chase(accepter, unit)
    let sent = await stream.next()
    while (cellOf(sent, 'TARIAN')?.cells[0]?.version !== 1) sent = await stream.next()
    expect(['YHROCU', 'NWROCU'].map((unit) => cellOf(sent, unit)?.cells[0]?.version)).toEqual([1, 1])
  })

  it('holds no transaction while nothing happens, and desks that are alike are read once', async () => {
    const two = [await open(await signedIn(analyst)), await open(await signedIn('NETWORK-NOCC-ANALYST-1'))]
    // What was done just before they came may be sent once more.
    for (const stream of two) {
      do await stream.next()
      while (!(await stream.isSilentFor(300)))
    }
    const statements = await database.statementsOf(() => two[0]?.isSilentFor(300) ?? Promise.reject(new Error('no stream')))
    expect(statements.filter((text) => text.includes('return_entry') || text.includes('unit_return'))).toEqual([])
    const begun = statements.filter((text) => text.includes("set_config('role'")).length
    expect(begun).toBeGreaterThan(1)
    expect(Math.abs(begun - statements.filter((text) => text.startsWith('COMMIT')).length)).toBeLessThan(2)
    const afterChase = await database.statementsOf(async () => {
      await chase(await signedIn('NETWORK-NOCC-ACCEPTER-1'), 'SEROCU')
      for (const stream of two) await stream.next()
    })
    expect(afterChase.filter((text) => text.includes('contacts_of_returns')).length).toBe(1)
  })
})

describe('watching', () => {
  it('does not keep a session from ending, and ends with it in words', async () => {
    const person = await signedIn(analyst)
    const seen = async () => (await sessionsOf(analyst)).at(-1)?.last_seen_at.toISOString()
    const opened = await seen()
    clock.pass(5)
    const stream = await open(person)
    await stream.next()
    clock.pass(9.9)
    expect(await stream.isSilentFor(200)).toBe(true)
    expect(await seen()).toBe(opened)
    clock.pass(0.2)
    const begun = performance.now()
    expect((await stream.next())?.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_SIGNED_IN' })
    expect(await stream.next()).toBe(null)
    expect(performance.now() - begun).toBeLessThan(10_000)
  })

  it.each([
    ['who signs out', async (person: SignInBrowser) => void (await person.send('/sign-out', { method: 'POST', ...json({}) }))],
    ['whose session an administrator ended', async () => database.asOwner(async (client) => void (await client.query('UPDATE session SET ended_at = last_seen_at, end_reason = $1 WHERE person_code = $2 AND ended_at IS NULL', ['ENDED_BY_PERSON', analyst])))],
  ])('ends for somebody %s', async (_who, end) => {
    const person = await signedIn(analyst)
    const stream = await open(person)
    await stream.next()
    await end(person)
    expect((await stream.next())?.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_SIGNED_IN' })
    expect(await stream.next()).toBe(null)
  })

  it('ends when the process stops, and none is begun any more', async () => {
    const stopping = new AbortController()
    const other = await house.appWith({ watching, stopping: stopping.signal })
    const person = await signedIn(analyst, other)
    const stream = await open(person)
    await stream.next()
    stopping.abort()
    expect((await stream.next())?.errors?.[0]?.extensions).toMatchObject({ code: 'BUSY' })
    expect(await stream.next()).toBe(null)
    expect((await asked(person)).status).toBe(503)
  })

  it('is bounded for each person, until they close one', async () => {
    const person = await signedIn(analyst)
    const held = [await open(person), await open(person)]
    for (const stream of held) await stream.next()
    const refused = await asked(person)
    expect([refused.status, await refused.text()]).toEqual([429, expect.stringContaining('Close one of them')])
    await held[0]?.leave()
    expect((await (await open(person)).next())?.data).toBeTruthy()
  })

  it('counts neither when it is opened again nor when a page asks by itself; a change always counts', async () => {
    const person = await signedIn(analyst)
    const seen = async () => (await sessionsOf(analyst)).at(-1)?.last_seen_at.toISOString()
    const opened = await seen()
    const sendAlone = (query: string, variables: object = {}) => {
      const sent = json({ query, variables })
      return person.send('/graphql', { method: 'POST', body: sent.body, headers: { ...sent.headers, 'x-longview-background': '1' } })
    }
    clock.pass(2)
    await (await open(person)).next()
    expect(await (await sendAlone('{ desk { __typename } }')).json()).toEqual({ data: { desk: { __typename: 'Desk' } } })
    expect(await seen()).toBe(opened)
    await sendAlone(chasing, chaseOf('ERSOU'))
    expect(await seen()).toBe(clock.now.toISOString())
  })
})

describe('the desk is not sent', () => {
  it.each(['EMSOU-RECORDER-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-ADMINISTRATOR-1'])('to %s, which is told in the trail', async (code) => {
    const answer = await asked(await signedIn(code))
    const [event] = [await heardStream(answer).next()]
    expect(event?.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_ALLOWED' })
    expect((await trail()).at(-1)).toMatchObject({ kind: 'REFUSAL', operation: 'deskChanged', person_code: code })
  })

  it('to somebody who is not signed in, to a page of another site, and in another form than a stream', async () => {
    expect((await heardStream(await asked(signInBrowser(app, origin))).next())?.errors?.[0]?.extensions).toMatchObject({ code: 'NOT_SIGNED_IN' })
    const person = await signedIn(analyst)
    expect((await asked(person, {}, { ...asStream, origin: 'https://elsewhere.test' })).status).toBe(403)
    expect((await asked(person, {}, { accept: 'application/json' })).status).toBe(406)
    expect((await asked(person, {}, {})).status).toBe(406)
    const query = json({ query: '{ service { today } }' })
    expect((await person.send('/graphql', { method: 'POST', body: query.body, headers: { ...query.headers, ...asStream } })).status).toBe(406)
  })

  it('of a period that has not ended: it is said which may be asked for', async () => {
    const stream = await open(await signedIn(analyst), { from: 'M2026-12' })
    const { extensions } = (await stream.next())?.errors?.[0] ?? {}
    expect(extensions).toMatchObject({ code: 'REFUSED', problems: [{ field: 'from' }] })
    expect(await stream.next()).toBe(null)
  })
})
