import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { rateLimit, rateLimits, withoutRateLimits } from '../../../server/http/rateLimits.ts'
import { json, signInBrowser } from '../../support/signInBrowser.ts'
import { startWithSessions } from '../../support/startWithSessions.ts'

const { appWith, database } = await startWithSessions()
const recorder = 'EMSOU-RECORDER-1'
const who = '{ viewer { code } }'

/** A Longview that takes so many look-ups from one machine, and a browser there whose cookie is of no session. */
async function limitedTo(amount: number) {
  const app = await appWith({ rateLimits: { ...withoutRateLimits, sessions: rateLimit({ amount, seconds: 60 }) } })
  const person = signInBrowser(app, 'http://longview.test')
  const forge = () => person.cookies.set('longview-session', randomBytes(32).toString('base64url'))
  forge()
  return { person, forge, ask: () => person.send('/graphql', { method: 'POST', ...json({ query: who }) }) }
}

it('whoever comes with cookies of no session, again and again, has to wait, and costs no statement meanwhile', async () => {
  const { forge, ask } = await limitedTo(3)
  for (let asked = 0; asked < 3; asked += 1) {
    expect((await ask()).status).toBe(200)
    forge()
  }
  const statements = await database.statementsOf(async () => {
    const answer = await ask()
    expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([429, true])
    const { errors } = (await answer.json()) as { errors: { message: string; extensions: { code: string } }[] }
    expect(errors[0]?.extensions.code).toBe('TOO_MANY')
    expect(errors[0]?.message).toMatch(/sessions that are over\. Try again in \d+ (seconds?|minutes?)\.$/)
  })
  expect(statements).toEqual([])
})

it('whoever is signed in is looked for however often, and whoever has no cookie is not', async () => {
  const { person, ask } = await limitedTo(1)
  await person.choose(recorder)
  for (let asked = 0; asked < 5; asked += 1) expect(await (await ask()).json()).toEqual({ data: { viewer: { code: recorder } } })
  person.cookies.clear()
  for (let asked = 0; asked < 5; asked += 1) expect((await ask()).status).toBe(200)
})

it.each([
  ['asking how long a session lives', '/session', {}],
  ['asking to stay signed in', '/session', { method: 'POST', ...json({}) }],
  ['signing out', '/sign-out', { method: 'POST', ...json({}) }],
])('%s is counted, and costs no statement where it was too often', async (_name, path, init) => {
  const { person, forge } = await limitedTo(2)
  for (let asked = 0; asked < 2; asked += 1) expect((await person.send(path, init)).status).toBeLessThan(300)
  const statements = await database.statementsOf(async () => {
    forge()
    const answer = await person.send(path, init)
    expect([answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([429, true])
    expect(await answer.text()).toMatch(/^Too many sessions were asked after\. Try again in \d+ (seconds?|minutes?)\.$/m)
  })
  expect(statements).toEqual([])
})

it('people of one address who leave a thousand pages open are not taken for a flood', async () => {
  const { sessions } = rateLimits()
  for (let asked = 0; asked < 2_000; asked += 1) expect(await sessions.take('one address')).toBe(null)
  expect(await sessions.wait('one address')).toBe(null)
})
