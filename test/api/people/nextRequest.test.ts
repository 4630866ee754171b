import { afterAll, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { withoutRateLimits } from '../../../server/http/rateLimits.ts'
import { done, governing } from '../../support/aPerson.ts'
import { startApp } from '../../support/startApp.ts'

/** What administrators do, as somebody meets it who is signed in: the real way in, by session and grants. */
const { as, clock, database } = await startApp()
const one = governing(as('NETWORK-ADMINISTRATOR-1'))
const other = governing(as('NETWORK-ADMINISTRATOR-2'))
const app = await createApp({ database, clock: clock.read, hasDemonstrationPeople: true, rateLimits: withoutRateLimits, log: { error: (() => undefined) as never } })
afterAll(() => app.dispose())

const post = (path: string, body: object, cookie = '') =>
  app.fetch(`http://longview.test${path}`, { method: 'POST', headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}) }, body: JSON.stringify(body) })
const signIn = async (code: string) => {
  const response = await post('/demonstration/person', { code })
  return { status: response.status, cookie: response.headers.get('set-cookie')?.split(';')[0] ?? '' }
}
type Seen = { viewer: { role: string; label: string } | null; session: { withoutAccess: string | null } | null }
const seenBy = async (cookie: string) => {
  const answer = (await (await post('/graphql', { query: '{ viewer { role label } session { withoutAccess } }' }, cookie)).json()) as { data: Seen }
  return answer.data
}
const grantOf = async (code: string) => {
  const grant = (await one.see(code))?.grantNow
  if (!grant) throw new Error(`${code} was to have a role`)
  return grant
}

it('somebody who is disabled is refused on the next request, and cannot come in again until they are let in', async () => {
  const { cookie } = await signIn('EMSOU-RECORDER-1')
  expect(await seenBy(cookie)).toMatchObject({ viewer: { role: 'RECORDER' }, session: { withoutAccess: null } })
  done(await one.disable('EMSOU-RECORDER-1'))
  expect(await seenBy(cookie)).toEqual({ viewer: null, session: null })
  expect((await signIn('EMSOU-RECORDER-1')).status).toBeGreaterThanOrEqual(400)
  clock.pass(1)
  done(await one.enable('EMSOU-RECORDER-1'))
  expect(await seenBy(cookie)).toEqual({ viewer: null, session: null })
  expect(await seenBy((await signIn('EMSOU-RECORDER-1')).cookie)).toMatchObject({ viewer: { role: 'RECORDER' } })
})

it('whose role is ended sees nothing on the next request, is told whom to ask, and sees again by the next role', async () => {
  const { cookie } = await signIn('ERSOU-RECORDER-1')
  done(await one.end(await grantOf('ERSOU-RECORDER-1')))
  const without = await seenBy(cookie)
  expect(without.viewer).toBeNull()
  expect(without.session?.withoutAccess).toMatch(/an administrator ended your role \(Recorder of ERSOU\)\. Ask an administrator/)
  const given = done(await one.give('ERSOU-RECORDER-1', { role: 'UNIT_HEAD', unit: 'ERSOU' }))
  expect((await seenBy(cookie)).viewer).toBeNull()
  done(await other.confirm(given))
  expect((await seenBy(cookie)).viewer).toMatchObject({ role: 'UNIT_HEAD' })
})

it('somebody whose sessions an administrator ended signs in again', async () => {
  const { cookie } = await signIn('TARIAN-RECORDER-1')
  expect(done(await one.endSessions('TARIAN-RECORDER-1')).ended).toBe(1)
  expect((await seenBy(cookie)).session).toBeNull()
  expect((await seenBy((await signIn('TARIAN-RECORDER-1')).cookie)).viewer).toMatchObject({ role: 'RECORDER' })
})

it('is shown as they are called from the next request on', async () => {
  const { cookie } = await signIn('SEROCU-RECORDER-1')
  done(await one.relabel('SEROCU-RECORDER-1', 'SEROCU recorder 8'))
  expect((await seenBy(cookie)).viewer).toMatchObject({ label: 'SEROCU recorder 8' })
})
