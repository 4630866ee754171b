import { randomUUID } from 'node:crypto'
import { expect, it } from 'vitest'
import { json } from '../../support/signInBrowser.ts'
import { startWithSignIn } from '../../support/startWithSignIn.ts'

const { app, appWith, browser, database, clock, trail } = await startWithSignIn(['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh'])

const whoAmI = '{ viewer { code role unit { code } } session { label personCode withoutAccess } }'
type Who = { viewer: { code: string; role: string; unit: { code: string } | null } | null; session: { label: string; personCode: string; withoutAccess: string | null } | null }
const people = () => database.asOwner(async (client) => (await client.query<{ n: number }>('SELECT count(*)::int AS n FROM person')).rows[0]?.n ?? 0)

async function signedIn(subject: string, issuer = 'ONE') {
  const person = browser()
  await person.signIn(subject, `/sign-in/start?issuer=${issuer}`)
  const { data } = await person.ask<Who>(whoAmI)
  return { person, code: data?.session?.personCode ?? '', who: data }
}

/** Gives a role as its owner would plant it, so that only sign-in is tried here. */
async function give(code: string, grant: { from?: string; to?: string | null; basis?: string; role?: string; unit?: string | null } = {}): Promise<string> {
  const { from = '2026-01-01', to = null, basis = 'CONFIGURATION', role = 'RECORDER', unit = 'EMSOU' } = grant
  const id = randomUUID()
  const givenBy = basis === 'ADMINISTRATORS' ? 'NETWORK-ADMINISTRATOR-1' : null
  await database.asOwner((client) =>
    client.query(
      `INSERT INTO role_grant (id, person_code, role, unit_code, valid_from, valid_to, basis, reason, given_by, given_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, 'For this story', $8, $9)`,
      [id, code, role, unit, from, to, basis, givenBy, clock.now],
    ),
  )
  return id
}

it('somebody whom an issuer vouches for comes back to where they were going, with a session and without a role', async () => {
  const person = browser()
  expect(await person.signIn('first', '/sign-in/start?issuer=ONE&to=/disruptions?unit=EMSOU')).toBe('/disruptions?unit=EMSOU')
  const { data } = await person.ask<Who>(whoAmI)
  expect(data?.viewer).toBe(null)
  const code = data?.session?.personCode ?? ''
  expect(code).toMatch(/^P-[2-9A-Z]{8}$/)
  expect(data?.session?.label).toBe(`New person ${code.slice(2)}`)
  expect(data?.session?.withoutAccess).toBe(
    `You are signed in, but nobody has given you a role in Longview yet. Ask an administrator of Longview and give them this code: ${code}.`,
  )
  expect((await trail()).filter(({ person_code: who }) => who === code)).toEqual([
    { kind: 'COLLECTION', operation: 'firstSignIn', person_code: code, session_id: null, detail: {} },
    { kind: 'SIGN_IN', operation: 'signIn', person_code: code, session_id: expect.any(String) as string, detail: { issuer: 'ONE' } },
  ])
})

it('the same subject of the same issuer is the same person each time, in every browser', async () => {
  const { code } = await signedIn('second')
  const before = await people()
  expect((await signedIn('second')).code).toBe(code)
  expect(await people()).toBe(before)
})

it('the same subject of two issuers is two people', async () => {
  const [one, two] = [await signedIn('third', 'ONE'), await signedIn('third', 'TWO')]
  expect(one.code).not.toBe(two.code)
  const identities = await database.asOwner(async (client) => (await client.query("SELECT issuer FROM identity WHERE subject = 'third'")).rows as { issuer: string }[])
  expect(new Set(identities.map(({ issuer }) => issuer)).size).toBe(2)
})

it('two first sign-ins of one person at once make one person', async () => {
  const before = await people()
  const both = await Promise.all([signedIn('sixth'), signedIn('sixth')])
  expect(both[0].code).toBe(both[1].code)
  expect(await people()).toBe(before + 1)
})

it('what is granted holds from the next request on, for its days in London, and is looked up each time', async () => {
  const { person, code } = await signedIn('fourth')
  await give(code, { from: '2026-11-20', to: '2026-11-21' })
  const ask = async () => (await person.ask<Who>(whoAmI)).data
  expect(await ask()).toMatchObject({ viewer: { code, role: 'RECORDER', unit: { code: 'EMSOU' } }, session: { withoutAccess: null } })
  clock.set('2026-11-20T23:59:59.000Z')
  await person.signIn('fourth', '/sign-in/start?issuer=ONE')
  expect((await ask())?.viewer?.code).toBe(code)
  clock.pass(1 / 60)
  expect(await ask()).toMatchObject({ viewer: null, session: { withoutAccess: `You are signed in, but your role (Recorder of EMSOU) ended on 21 November 2026. Ask an administrator of Longview for a new one, and give them this code: ${code}.` } })
  clock.set('2026-11-20T09:30:00.000Z')
})

it('who waits for a second administrator, or for their first day, is told so and sees nothing', async () => {
  const { person, code } = await signedIn('fifth')
  const saying = async () => (await person.ask<Who>(whoAmI)).data
  const waiting = await give(code, { basis: 'ADMINISTRATORS' })
  expect(await saying()).toMatchObject({ viewer: null, session: { withoutAccess: expect.stringContaining('waits for a second administrator') as string } })
  await database.asOwner((client) => client.query("INSERT INTO role_grant_decision VALUES ($1, 'REFUSED', 'Not of this unit', 'EMSOU-UNIT-HEAD-1', $2)", [waiting, clock.now]))
  expect((await saying())?.session?.withoutAccess).toContain('refused the role')
  await give(code, { from: '2026-12-01' })
  expect(await saying()).toMatchObject({ viewer: null, session: { withoutAccess: expect.stringContaining('begins on 1 December 2026') as string } })
})

it('somebody without a role sees no record and no figure, and changes nothing', async () => {
  const { person } = await signedIn('seventh')
  const { errors } = await person.ask('{ disruptions(first: 1) { totalCount } }')
  expect(errors?.[0]?.extensions?.code).toBe('NOT_ALLOWED')
  expect(errors?.[0]?.message).toContain('Ask an administrator of Longview')
})

it('a person who is disabled is refused on the next request, and their open sessions are ended', async () => {
  const { person, code } = await signedIn('eighth')
  await give(code, { from: '2026-11-01' })
  expect((await person.ask<Who>(whoAmI)).data?.viewer?.code).toBe(code)
  await database.asOwner((client) =>
    client.query("INSERT INTO person_disabling (id, person_code, reason, recorded_by, recorded_at) VALUES (gen_random_uuid(), $1, 'Left', 'NETWORK-ADMINISTRATOR-1', $2)", [code, clock.now]),
  )
  expect((await person.ask<Who>(whoAmI)).data).toEqual({ viewer: null, session: null })
  expect((await trail()).filter(({ person_code: who, kind }) => who === code && kind === 'SIGN_OUT').at(-1)?.detail).toEqual({ reason: 'DISABLED' })
  const before = await database.asOwner(async (client) => (await client.query('SELECT count(*) FROM session')).rows)
  expect(await browser().signIn('eighth', '/sign-in/start?issuer=ONE&to=/impact')).toBe('/sign-in?problem=DISABLED&to=%2Fimpact')
  expect(await database.asOwner(async (client) => (await client.query('SELECT count(*) FROM session')).rows)).toEqual(before)
  expect((await trail()).at(-1)).toMatchObject({ kind: 'REFUSAL', operation: 'signIn', person_code: code, detail: { issuer: 'ONE', problem: 'DISABLED' } })
})

it('a sign-in in a browser that holds a session ends that session', async () => {
  const { person, code } = await signedIn('eleventh')
  const former = new Map(person.cookies)
  await person.signIn('eleventh', '/sign-in/start?issuer=ONE')
  const thief = browser()
  for (const [name, value] of former) thief.cookies.set(name, value)
  expect((await thief.ask<Who>(whoAmI)).data?.session).toBe(null)
  expect((await trail()).some(({ person_code: who, detail }) => who === code && detail.reason === 'REPLACED')).toBe(true)
})

it('after somebody signed out, the issuer asks who comes next in that browser, once', async () => {
  const person = browser()
  const asked = async () => new URL((await person.send('/sign-in/start?issuer=ONE')).headers.get('location') ?? '').searchParams.get('prompt')
  await person.signIn('ninth', '/sign-in/start?issuer=ONE')
  expect(await asked()).toBe(null)
  await person.send('/sign-out', { method: 'POST', ...json({}) })
  expect(person.setCookies).toContainEqual(expect.stringMatching(/^longview-signed-out=1; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+$/))
  expect([await asked(), await asked()]).toEqual(['login', 'login'])
  await person.signIn('tenth', '/sign-in/start?issuer=ONE')
  const next = (await person.ask<Who>(whoAmI)).data?.session?.personCode
  expect(next).toBe((await signedIn('tenth')).code)
  expect(await asked()).toBe(null)
})

it('there is no demonstration beside an issuer: no people, no door', async () => {
  expect((await app.fetch('http://longview.test/demonstration/person', { method: 'POST', ...json({ code: 'EMSOU-RECORDER-1' }) })).status).toBe(404)
  const even = await appWith({ hasDemonstrationPeople: true })
  expect((await even.fetch('http://longview.test/demonstration/person', { method: 'POST', ...json({ code: 'EMSOU-RECORDER-1' }) })).status).toBe(404)
  expect((await browser().ask('{ demonstrationPeople { code } signIn { isDemonstration issuers { code name } } }')).data).toEqual({
    demonstrationPeople: [],
    signIn: { isDemonstration: false, issuers: [{ code: 'ONE', name: 'Issuer ONE' }, { code: 'TWO', name: 'Issuer TWO' }] },
  })
})
