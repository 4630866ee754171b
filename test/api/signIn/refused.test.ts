import { afterEach, expect, it } from 'vitest'
import { startWithSignIn } from '../../support/startWithSignIn.ts'
import type { TokenAnswer } from '../../support/startProvider.ts'
import { rateLimit, rateLimits, withoutRateLimits } from '../../../server/http/rateLimits.ts'
import { signInBrowser } from '../../support/signInBrowser.ts'

const { app, appWith, browser, clock, database, provider, otherProvider, trail } = await startWithSignIn()
const start = '/sign-in/start?issuer=ONE'

afterEach(() => {
  provider.changeTokens(null)
  provider.failWith(null)
})

const rows = () =>
  database.asOwner(async (client) => {
    const { rows: [counts] } = await client.query('SELECT (SELECT count(*) FROM session) s, (SELECT count(*) FROM person) p, (SELECT count(*) FROM identity) i')
    return counts as object
  })

/** Carries the work out, and says how it ended, once it is sure that nobody came in by it and that the trail was told. */
async function refused(work: () => Promise<Response>): Promise<string> {
  const [before, told] = [await rows(), (await trail()).length]
  const answer = await work()
  expect(answer.status).toBe(303)
  expect(answer.headers.getSetCookie().some((cookie) => cookie.startsWith('longview-session='))).toBe(false)
  expect(await rows()).toEqual(before)
  const location = answer.headers.get('location') ?? ''
  const problem = new URL(location, 'http://longview.test').searchParams.get('problem')
  expect((await trail()).slice(told).map(({ kind, operation, person_code: who, detail }) => [kind, operation, who, detail.problem])).toEqual([['REFUSAL', 'signIn', null, problem]])
  return location
}

async function onTheWay(subject = 'first', from = start) {
  const person = browser()
  return { person, back: new URL(await person.toReturn(subject, from)) }
}

it('an answer with another state is not understood as this sign-in’s, and this sign-in goes on', async () => {
  const { person, back } = await onTheWay()
  const other = new URL(back)
  other.searchParams.set('state', 'another')
  expect(await refused(() => person.send(other.href))).toBe('/sign-in?problem=ATTEMPT_OVER')
  expect((await person.send(back.href)).headers.get('location')).toBe('/')
})

it('an answer from elsewhere does not end a sign-in that is on its way', async () => {
  const { person, back } = await onTheWay()
  for (const said of ['code=x&state=y', 'error=access_denied&state=y', 'error=access_denied', '']) await refused(() => person.send(`/sign-in/return?${said}`))
  expect((await person.send(back.href)).headers.get('location')).toBe('/')
})

it('the same answer is worth nothing a second time', async () => {
  const { person, back } = await onTheWay('second')
  const cookies = new Map(person.cookies)
  expect((await person.send(back.href)).headers.get('location')).toBe('/')
  for (const [name, value] of cookies) person.cookies.set(name, value)
  expect(await refused(() => person.send(back.href))).toBe('/sign-in?problem=ATTEMPT_OVER')
})

it('an answer is worth nothing in another browser, with a sign-in of its own on the way or without', async () => {
  const { back } = await onTheWay()
  expect(await refused(() => browser().send(back.href))).toBe('/sign-in?problem=ATTEMPT_OVER')
  const victim = await onTheWay('second')
  // Somebody else's code under the victim's own state: signed in as somebody else without knowing it.
  victim.back.searchParams.set('code', back.searchParams.get('code') ?? '')
  expect(await refused(() => victim.person.send(victim.back.href))).toContain('problem=REFUSED_BY_ISSUER')
})

it('a sign-in that took more than ten minutes is over', async () => {
  const { person, back } = await onTheWay()
  clock.pass(10)
  expect(await refused(() => person.send(back.href))).toBe('/sign-in?problem=ATTEMPT_OVER')
})

it('sign-ins that nobody came back from are swept away by the next', async () => {
  await onTheWay()
  clock.pass(11)
  await onTheWay()
  const left = await database.asOwner(async (client) => (await client.query<{ n: number }>('SELECT count(*)::int AS n FROM sign_in_attempt')).rows[0]?.n)
  expect(left).toBe(1)
})

it('a code that the issuer never gave is refused by it', async () => {
  const { person, back } = await onTheWay()
  back.searchParams.set('code', 'never-given')
  expect(await refused(() => person.send(back.href))).toBe('/sign-in?problem=REFUSED_BY_ISSUER')
})

it('what the issuer says when it refuses somebody goes into no address', async () => {
  const { person, back } = await onTheWay('first', `${start}&to=/impact`)
  const state = back.searchParams.get('state')
  const said = `/sign-in/return?error=access_denied&error_description=a+planted+word&state=${state}&iss=${encodeURIComponent(provider.issuer)}`
  expect(await refused(() => person.send(said))).toBe('/sign-in?problem=REFUSED_BY_ISSUER&to=%2Fimpact')
})

it('an answer in the name of another issuer is not believed', async () => {
  const { person, back } = await onTheWay()
  back.searchParams.set('iss', otherProvider.issuer)
  expect(await refused(() => person.send(back.href))).toBe('/sign-in?problem=NOT_UNDERSTOOD')
})

it('what an issuer says of somebody is believed only for this sign-in, for Longview, signed by it, and from it', async () => {
  const tokensOf = async (from: string, wayIn: typeof app, at: typeof provider) => {
    let kept: TokenAnswer = {}
    at.changeTokens((answer) => (kept = answer))
    const person = signInBrowser(wayIn, 'http://longview.test')
    await person.signIn('first', from)
    at.changeTokens(null)
    return kept
  }
  const asAnother = await appWith({ issuers: [provider.setting('ONE', 'another')] })
  const lies: [string, TokenAnswer][] = [
    ['of an earlier sign-in: another nonce', await tokensOf(start, app, provider)],
    ['for another client', await tokensOf(start, asAnother, provider)],
    ['of another issuer', await tokensOf('/sign-in/start?issuer=TWO', app, otherProvider)],
  ]
  for (const [lie, { id_token: token }] of lies) {
    expect(token, lie).toMatch(/^ey/)
    const { person, back } = await onTheWay()
    provider.changeTokens((answer) => ({ ...answer, id_token: token }))
    expect([lie, await refused(() => person.send(back.href))]).toEqual([lie, '/sign-in?problem=NOT_UNDERSTOOD'])
    provider.changeTokens(null)
  }
  const changes: [string, (token: string) => unknown][] = [
    ['about somebody else under the same signature', (token) => withClaims(token, { sub: 'second' })],
    ['without a signature', (token) => `${Buffer.from('{"alg":"none"}').toString('base64url')}.${token.split('.')[1]}.`],
    ['nothing', () => undefined],
  ]
  for (const [lie, change] of changes) {
    const { person, back } = await onTheWay()
    provider.changeTokens((answer) => ({ ...answer, id_token: change(String(answer.id_token)) }))
    expect([lie, await refused(() => person.send(back.href))]).toEqual([lie, '/sign-in?problem=NOT_UNDERSTOOD'])
    provider.changeTokens(null)
  }
})

function withClaims(token: string, claims: object): string {
  const [head, body = '', signature] = token.split('.')
  const said = JSON.parse(Buffer.from(body, 'base64url').toString()) as object
  return [head, Buffer.from(JSON.stringify({ ...said, ...claims })).toString('base64url'), signature].join('.')
}

it('an issuer that is out of order or gone is said to be so, and is asked again the next time', async () => {
  const fresh = await appWith({})
  const person = signInBrowser(fresh, 'http://longview.test')
  provider.failWith(500)
  expect(await refused(() => person.send(`${start}&to=/impact`))).toBe('/sign-in?problem=ISSUER_UNREACHABLE&to=%2Fimpact')
  provider.failWith(null)
  const back = await person.toReturn('first', start)
  provider.failWith(503)
  expect(await refused(() => person.send(back))).toBe('/sign-in?problem=ISSUER_UNREACHABLE')
  provider.failWith(null)
  expect(await person.signIn('first', start)).toBe('/')
  const gone = await appWith({ issuers: [{ ...provider.setting('ONE'), issuer: 'http://127.0.0.1:9' }] })
  expect(await refused(() => signInBrowser(gone, 'http://longview.test').send(start))).toBe('/sign-in?problem=ISSUER_UNREACHABLE')
})

it('an issuer that nobody configured, none at all, and a state that stands there twice are not gone to', async () => {
  for (const path of ['/sign-in/start', '/sign-in/start?issuer=THREE', '/sign-in/start?issuer=constructor']) {
    expect(await refused(() => browser().send(path))).toBe('/sign-in?problem=NOT_UNDERSTOOD')
  }
  const { person, back } = await onTheWay()
  back.searchParams.append('state', 'second')
  expect(await refused(() => person.send(back.href))).toBe('/sign-in?problem=ATTEMPT_OVER')
})

it('after sign-in nobody is led to another site', async () => {
  for (const to of ['//elsewhere.test', 'https://elsewhere.test', '/\\elsewhere.test', '/%09/elsewhere.test', 'javascript:alert(1)']) {
    expect([to, await browser().signIn('first', `${start}&to=${encodeURIComponent(decodeURIComponent(to))}`)]).toEqual([to, '/'])
  }
})

it('the browser is sent with the least that is needed: code, PKCE by S256, and no more of people than who they are', async () => {
  const answer = await browser().send(start)
  const { searchParams, origin } = new URL(answer.headers.get('location') ?? '')
  expect(origin).toBe(provider.issuer)
  expect(Object.fromEntries(searchParams)).toMatchObject({ response_type: 'code', scope: 'openid', code_challenge_method: 'S256', redirect_uri: 'http://longview.test/sign-in/return', client_id: 'longview' })
  for (const secret of ['state', 'nonce', 'code_challenge']) expect(searchParams.get(secret)).toMatch(/^[A-Za-z0-9_-]{43}$/)
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.getSetCookie()).toEqual([expect.stringMatching(/^longview-sign-in=[A-Za-z0-9_-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=600$/)])
})

it('as many people as begin may come back, whatever the limit, and whoever comes back from nowhere is counted', async () => {
  const limited = await appWith({ rateLimits: { ...withoutRateLimits, signIn: rateLimit({ amount: 2, seconds: 300 }) } })
  for (const subject of ['first', 'second']) expect(await signInBrowser(limited, 'http://longview.test').signIn(subject, start)).toBe('/')
  const told = await trail()
  expect((await signInBrowser(limited, 'http://longview.test').send('/sign-in/return?code=x&state=y')).status).toBe(429)
  expect(await trail()).toEqual(told)
})

it('a force behind one address can sign in within five minutes', async () => {
  const { signIn, signInOverall } = rateLimits()
  const waits = await Promise.all(Array.from({ length: 601 }, async () => (await signIn.take('one address')) ?? (await signInOverall.take('all'))))
  expect(waits.filter((seconds) => seconds !== null)).toEqual([300])
})

it('who begins too many sign-ins is told when to try again, and nothing is done', async () => {
  const limited = await appWith({ rateLimits: { ...withoutRateLimits, signIn: rateLimit({ amount: 2, seconds: 300 }) } })
  const person = signInBrowser(limited, 'http://longview.test')
  await person.send(start)
  await person.send('/sign-in/return')
  const statements = await database.statementsOf(async () => {
    const answer = await person.send(start)
    expect(answer.status).toBe(429)
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await answer.text()).toMatch(/^Too many sign-ins were begun\. Try again in \d+ minutes?\.$/m)
  })
  expect(statements).toEqual([])
})
