import { beforeEach, expect, it } from 'vitest'
import { json } from '../../support/signInBrowser.ts'
import { startWithSessions } from '../../support/startWithSessions.ts'

const { browser, clock, database, sessionsOf, trail, app } = await startWithSessions()
const recorder = 'EMSOU-RECORDER-1'
const who = '{ viewer { code } }'
type Who = { viewer: { code: string } | null }
const later = (minutes: number) => new Date(clock.now.getTime() + minutes * 60_000).toISOString()

beforeEach(async () => {
  clock.set('2026-11-20T09:30:00.000Z')
  // Rows of the story before would count here: sessions end, and are never removed.
  await database.asOwner((client) => client.query("UPDATE session SET ended_at = opened_at, end_reason = 'SIGNED_OUT' WHERE ended_at IS NULL"))
})

async function signedIn(code = recorder) {
  const person = browser()
  expect((await person.choose(code)).status).toBe(204)
  return person
}
const nameOf = async (person: Awaited<ReturnType<typeof signedIn>>) => (await person.ask<Who>(who)).data?.viewer?.code ?? null

it('whoever is signed in looks as who they are, by what was granted', async () => {
  const person = await signedIn()
  const { data } = await person.ask<{ viewer: object; session: object }>('{ viewer { code label role unit { code } } session { label personCode openedAt idleEndsAt endsAt withoutAccess } }')
  expect(data).toEqual({
    viewer: { code: recorder, label: 'EMSOU recorder 1', role: 'RECORDER', unit: { code: 'EMSOU' } },
    session: { label: 'EMSOU recorder 1', personCode: recorder, openedAt: later(0), idleEndsAt: later(15), endsAt: later(480), withoutAccess: null },
  })
})

it('a session in which nothing is asked for 15 minutes is over', async () => {
  const person = await signedIn()
  clock.pass(14.9)
  expect(await nameOf(person)).toBe(recorder)
  clock.pass(15)
  expect(await nameOf(person)).toBe(null)
  expect(await person.session()).toEqual({ signedIn: false, personCode: null, label: null, idleEndsAt: null, endsAt: null, now: later(0) })
})

it('a session that is used lives on, but 8 hours at most', async () => {
  const person = await signedIn()
  for (let minutes = 14; minutes < 480; minutes += 14) {
    clock.pass(14)
    expect(await nameOf(person)).toBe(recorder)
  }
  expect((await person.session()).idleEndsAt).toBe('2026-11-20T17:30:00.000Z')
  clock.set('2026-11-20T17:29:59.999Z')
  expect(await nameOf(person)).toBe(recorder)
  clock.set('2026-11-20T17:30:00.000Z')
  expect(await nameOf(person)).toBe(null)
})

it('use is written once a minute at most, and a session never lives 15 minutes beyond its last use', async () => {
  const person = await signedIn()
  const seen = async () => (await sessionsOf(recorder)).at(-1)?.last_seen_at.toISOString()
  const opened = later(0)
  clock.pass(0.9)
  await nameOf(person)
  expect(await seen()).toBe(opened)
  clock.pass(0.1)
  await nameOf(person)
  expect(await seen()).toBe(later(0))
  clock.pass(0.5)
  await nameOf(person)
  clock.pass(14.5)
  expect(await nameOf(person)).toBe(null)
})

it('asking how long it lives does not make a session live longer', async () => {
  const person = await signedIn()
  const end = later(15)
  for (let asked = 0; asked < 14; asked += 1) {
    clock.pass(1)
    expect(await person.session()).toMatchObject({ signedIn: true, personCode: recorder, label: 'EMSOU recorder 1', idleEndsAt: end })
  }
  clock.pass(1)
  expect((await person.session()).signedIn).toBe(false)
})

it('who asks to stay signed in has the whole idle time again, at once', async () => {
  const person = await signedIn()
  clock.pass(0.5)
  const answer = await person.send('/session', { method: 'POST', ...json({}) })
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await answer.json()).toMatchObject({ signedIn: true, idleEndsAt: later(15), now: later(0) })
})

it('who asks to stay signed in after the end is not', async () => {
  const person = await signedIn()
  clock.pass(15)
  expect(await (await person.send('/session', { method: 'POST', ...json({}) })).json()).toMatchObject({ signedIn: false })
  clock.set('2026-11-20T09:31:00.000Z')
  expect((await person.session()).signedIn).toBe(true)
})

it('who signs out is nobody at once, and the token is worth nothing any more', async () => {
  const person = await signedIn()
  const held = new Map(person.cookies)
  const answer = await person.send('/sign-out', { method: 'POST', ...json({}) })
  expect([answer.status, person.cookies.size]).toEqual([204, 0])
  for (const [name, value] of held) person.cookies.set(name, value)
  expect(await nameOf(person)).toBe(null)
  expect((await sessionsOf(recorder)).at(-1)?.end_reason).toBe('SIGNED_OUT')
  expect((await trail()).at(-1)).toMatchObject({ kind: 'SIGN_OUT', operation: 'endSession', person_code: recorder, detail: { reason: 'SIGNED_OUT' } })
})

it('signing out twice, or without a session, is done already and tells nothing', async () => {
  const person = await signedIn()
  await person.send('/sign-out', { method: 'POST', ...json({}) })
  const told = await trail()
  for (const one of [person, browser()]) expect((await one.send('/sign-out', { method: 'POST', ...json({}) })).status).toBe(204)
  expect(await trail()).toEqual(told)
})

it('a new sign-in in the same browser ends the session before, and takes no token that was there', async () => {
  const person = await signedIn()
  const former = new Map(person.cookies)
  await person.choose('YHROCU-RECORDER-1')
  expect(await nameOf(person)).toBe('YHROCU-RECORDER-1')
  expect((await sessionsOf(recorder)).at(-1)?.end_reason).toBe('REPLACED')
  const other = browser()
  for (const [name, value] of former) other.cookies.set(name, value)
  expect(await nameOf(other)).toBe(null)
})

it('a token that somebody planted in a browser is not the one of its session', async () => {
  const person = browser()
  const planted = 'A'.repeat(43)
  person.cookies.set('longview-session', planted)
  await person.choose(recorder)
  expect(person.cookies.get('longview-session')).toMatch(/^[A-Za-z0-9_-]{43}$/)
  expect(person.cookies.get('longview-session')).not.toBe(planted)
  const planter = browser()
  planter.cookies.set('longview-session', planted)
  expect(await nameOf(planter)).toBe(null)
})

it('a person’s code, a session’s id, the hash of a token and half a token are no tokens', async () => {
  const person = await signedIn()
  const token = person.cookies.get('longview-session') ?? ''
  const stored = (await sessionsOf(recorder)).at(-1)
  const { data } = await person.ask<{ mySessions: { id: string }[] }>('{ mySessions { id } }')
  const stranger = browser()
  for (const tried of [recorder, data?.mySessions[0]?.id ?? '', stored?.token_hash.toString('base64url') ?? '', token.slice(0, 22), `${token}A`, `${token.slice(0, -2)}AA`, '%00', '']) {
    stranger.cookies.set('longview-session', tried)
    expect(await nameOf(stranger), tried).toBe(null)
  }
})

it('the database keeps no token, only its SHA-256', async () => {
  const person = await signedIn()
  const token = person.cookies.get('longview-session') ?? ''
  const all = await database.asOwner(async (client) => JSON.stringify((await client.query('SELECT to_jsonb(s) AS row FROM session s')).rows))
  expect(all).not.toContain(token)
  expect(all).not.toContain(Buffer.from(token).toString('hex'))
  expect((await sessionsOf(recorder)).at(-1)?.token_hash.byteLength).toBe(32)
})

it('the device is a few words of ours, never what the browser sent', async () => {
  const agents: [string, string | null][] = [
    ['Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0', 'Edge on Windows'],
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox on Linux'],
    ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.0 Safari/605.1.15', 'Safari on macOS'],
    ['Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/140.0 Safari/537.36', 'Chromium on Linux'],
    ['a planted word of somebody', null],
  ]
  for (const [agent, words] of agents) {
    await browser(agent).choose(recorder)
    expect((await sessionsOf(recorder)).at(-1)?.device).toBe(words)
  }
})

it('a request with a cookie costs one short transaction before its own, and one without costs nothing', async () => {
  const person = await signedIn()
  const statements = await database.statementsOf(() => nameOf(person))
  const before = statements.slice(0, statements.findIndex((text) => text.startsWith('COMMIT')) + 1)
  expect(before.map((text) => /^\s*(\w+)/.exec(text)?.[1])).toEqual(['SELECT', 'SELECT', 'COMMIT'])
  const nobodys = await database.statementsOf(() => nameOf(browser()))
  expect(statements.length - nobodys.length).toBe(before.length)
})

it('a page that was opened for somebody is told when nobody is signed in any more, and nothing is kept', async () => {
  const person = await signedIn()
  clock.pass(15)
  const { headers, body } = json({ query: who })
  const answer = await person.send('/graphql', { method: 'POST', body, headers: { ...headers, 'x-longview-person': recorder } })
  const { errors } = (await answer.json()) as { errors: { message: string; extensions: { code: string } }[] }
  expect([answer.status, errors[0]?.extensions.code]).toEqual([401, 'NOT_SIGNED_IN'])
  expect(errors[0]?.message).toContain('What you typed is still here')
})

it('doors that change something take JSON from our own pages only', async () => {
  const person = await signedIn()
  const before = await sessionsOf(recorder)
  for (const path of ['/sign-out', '/session', '/demonstration/person']) {
    const { headers, body } = json({ code: recorder })
    const refused: [number, RequestInit][] = [
      [415, { method: 'POST', body, headers: { ...headers, 'content-type': 'text/plain' } }],
      [415, { method: 'POST', body, headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' } }],
      [403, { method: 'POST', body, headers: { ...headers, origin: 'https://elsewhere.test' } }],
      [403, { method: 'POST', body, headers: { ...headers, origin: 'null' } }],
      [403, { method: 'POST', body, headers: { ...headers, 'sec-fetch-site': 'cross-site' } }],
      [405, { method: 'PUT', body, headers }],
    ]
    for (const [status, sent] of refused) expect([path, (await person.send(path, sent)).status]).toEqual([path, status])
  }
  expect((await person.send('/sign-out')).status).toBe(405)
  expect(await sessionsOf(recorder)).toEqual(before)
  expect((await app.fetch('http://longview.test/session/', {})).status).toBe(404)
})
