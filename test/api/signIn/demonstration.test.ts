import { expect, it } from 'vitest'
import { json, signInBrowser } from '../../support/signInBrowser.ts'
import { startWithSessions } from '../../support/startWithSessions.ts'
import { rateLimit, withoutRateLimits } from '../../../server/http/rateLimits.ts'

const { app, appWith, browser, clock, database, trail } = await startWithSessions()
const door = 'http://longview.test/demonstration/person'
const recorder = 'EMSOU-RECORDER-1'

it('a demonstration person who is chosen has a session like anybody, and the trail says how they came in', async () => {
  const person = browser()
  expect((await person.choose(recorder)).status).toBe(204)
  expect((await person.ask('{ viewer { code } signIn { isDemonstration issuers { code } } }')).data).toEqual({ viewer: { code: recorder }, signIn: { isDemonstration: true, issuers: [] } })
  expect((await trail()).at(-1)).toMatchObject({ kind: 'SIGN_IN', operation: 'demonstrationSignIn', person_code: recorder, session_id: expect.any(String) as string })
})

it('a cookie that only names somebody is nobody’s session', async () => {
  const person = browser()
  person.cookies.set('longview-person', recorder)
  expect((await person.ask('{ viewer { code } }')).data).toEqual({ viewer: null })
})

it('leaving the demonstration person ends the session', async () => {
  const person = browser()
  await person.choose(recorder)
  const held = new Map(person.cookies)
  expect((await person.send('/demonstration/person', { method: 'DELETE' })).status).toBe(204)
  for (const [name, value] of held) person.cookies.set(name, value)
  expect((await person.ask('{ viewer { code } }')).data).toEqual({ viewer: null })
})

it('who is no demonstration person, whatever is sent, is not let in', async () => {
  const sent: [number, RequestInit][] = [
    [404, json({ code: 'SOMEBODY' })],
    [404, json({ code: '__proto__' })],
    [404, json(['EMSOU-RECORDER-1'])],
    [404, { headers: json({}).headers, body: 'no' }],
    [413, json({ code: recorder, more: 'x'.repeat(2_000) })],
    [413, { headers: { 'content-type': 'application/json' }, body: new ReadableStream({ start: (it) => it.close() }), duplex: 'half' } as RequestInit],
  ]
  const before = await trail()
  for (const [status, init] of sent) {
    const answer = await app.fetch(door, { method: 'POST', ...init })
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([status, []])
  }
  expect(await trail()).toEqual(before)
})

it('a demonstration person who is disabled is not let in', async () => {
  await database.asOwner((client) =>
    client.query("INSERT INTO person_disabling (id, person_code, reason, recorded_by, recorded_at) VALUES (gen_random_uuid(), 'LONDON-RECORDER-2', 'Story', 'NETWORK-ADMINISTRATOR-1', $1)", [clock.now]),
  )
  const person = browser()
  expect((await person.choose('LONDON-RECORDER-2')).status).toBe(403)
  expect((await person.session()).signedIn).toBe(false)
  expect((await trail()).at(-1)).toMatchObject({ kind: 'REFUSAL', operation: 'demonstrationSignIn', person_code: 'LONDON-RECORDER-2', detail: { problem: 'DISABLED' } })
})

const issuer = { code: 'ONE', name: 'Issuer ONE', issuer: 'http://127.0.0.1:9', clientId: 'longview', clientSecret: 'only for this test' }
const who = '{ viewer { code } session { label } }'

it.each([['in production', { isProduction: true, persisted: new Map([['one', who]]) }], ['beside an issuer', { issuers: [issuer] }]])(
  'who came in by the demonstration is nobody %s on the same database, and somebody again in the demonstration',
  async (_where, parts) => {
    const person = browser()
    await person.choose(recorder)
    const elsewhere = signInBrowser(await appWith(parts), 'http://longview.test')
    for (const [name, value] of person.cookies) elsewhere.cookies.set(name, value)
    const { headers, body } = json('persisted' in parts ? { extensions: { persistedQuery: { version: 1, sha256Hash: 'one' } } } : { query: who })
    const answer = await elsewhere.send('/graphql', { method: 'POST', headers, body })
    expect(await answer.json()).toEqual({ data: { viewer: null, session: null } })
    expect(await elsewhere.session()).toMatchObject({ signedIn: false, label: null, personCode: null })
    expect((await person.session()).signedIn).toBe(true)
  },
)

it('what the demonstration granted lets nobody look where there is none, whoever vouches for them', async () => {
  const code = 'LONDON-MODERATOR-1'
  const person = browser()
  await person.choose(code)
  await database.asOwner((client) => client.query("INSERT INTO identity (issuer, subject, person_code, recorded_at) VALUES ($1, 'somebody', $2, now())", [issuer.issuer, code]))
  const elsewhere = signInBrowser(await appWith({ issuers: [issuer] }), 'http://longview.test')
  for (const [name, value] of person.cookies) elsewhere.cookies.set(name, value)
  expect((await elsewhere.ask(who)).data).toEqual({ viewer: null, session: { label: 'LONDON moderator 1' } })
})

it('without an issuer there is no way to one, nor back', async () => {
  const before = await trail()
  for (const path of ['/sign-in/start', '/sign-in/start?issuer=ONE', '/sign-in/return?code=x&state=y']) {
    expect([path, (await app.fetch(`http://longview.test${path}`)).status]).toEqual([path, 404])
  }
  expect(await trail()).toEqual(before)
})

it('the door is not there in production, nor where there are no demonstration people', async () => {
  for (const parts of [{ isProduction: true, persisted: new Map([['one', '{ signIn { isDemonstration } }']]) }, { hasDemonstrationPeople: false }]) {
    const without = await appWith(parts)
    for (const method of ['POST', 'DELETE']) {
      expect((await without.fetch(door, { method, ...json({ code: recorder }) })).status).toBe(404)
    }
  }
})

it('by https the cookie is one that no other site of the same name can set', async () => {
  const secure = await appWith({ origin: 'https://longview.test' })
  const person = signInBrowser(secure, 'https://longview.test')
  await person.choose(recorder)
  expect(person.setCookies).toEqual([expect.stringMatching(/^__Host-longview=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax; Secure$/)])
  expect((await person.ask('{ viewer { code } }')).data).toEqual({ viewer: { code: recorder } })
  const token = person.cookies.get('__Host-longview') ?? ''
  person.cookies.clear()
  person.cookies.set('longview-session', token)
  expect((await person.ask('{ viewer { code } }')).data).toEqual({ viewer: null })
})

it('whoever chooses people faster than anybody would is told when to try again', async () => {
  const limited = await appWith({ rateLimits: { ...withoutRateLimits, signInOverall: rateLimit({ amount: 1, seconds: 60 }) } })
  const person = signInBrowser(limited, 'http://longview.test')
  expect((await person.choose(recorder)).status).toBe(204)
  const answer = await person.choose(recorder)
  expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([429, true])
  expect((await person.session()).signedIn).toBe(true)
})
