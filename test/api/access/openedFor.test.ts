import { afterAll, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { withoutRateLimits } from '../../../server/http/rateLimits.ts'
import { done, governing } from '../../support/aPerson.ts'
import { startApp } from '../../support/startApp.ts'

const { app, as, clock, database, leavesNothing } = await startApp()
const signedIn = await createApp({ database, clock: clock.read, hasDemonstrationPeople: true, rateLimits: withoutRateLimits, log: { error: (() => undefined) as never } })
afterAll(() => signedIn.dispose())

async function send(openedFor: string | null, person: string, query: string, { role = '', cookie = `longview-person=${person}`, by = app } = {}) {
  const response = await by.fetch('http://longview.test/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie, ...(openedFor ? { 'x-longview-person': openedFor } : {}), ...(role ? { 'x-longview-role': role } : {}) },
    body: JSON.stringify({ query }),
  })
  return { status: response.status, body: (await response.json()) as { data?: unknown; errors?: { message: string; extensions: { code: string } }[] } }
}

const save = 'mutation { saveDraft(input: { key: "a-key-of-a-draft", kind: DISRUPTION, revision: 0, summary: "x", content: "{}" }) { __typename } }'

it('a page opened for one person keeps nothing for another who signed in in the same browser meanwhile', async () => {
  const isNothingKept = await leavesNothing(async () => {
    const { status, body } = await send('EMSOU-RECORDER-1', 'YHROCU-RECORDER-1', save)
    expect(status).toBe(409)
    expect(body.errors?.[0]?.extensions.code).toBe('ANOTHER_PERSON')
    expect(body.errors?.[0]?.message).toContain('What you typed is still here')
    expect(body.data ?? null).toBe(null)
  })
  expect(isNothingKept).toBe(true)
})

it('a page opened for the person who is looking goes on, and so does a request that names nobody', async () => {
  for (const openedFor of ['EMSOU-RECORDER-1', null]) {
    const { body } = await send(openedFor, 'EMSOU-RECORDER-1', '{ viewer { code } }')
    expect(body).toEqual({ data: { viewer: { code: 'EMSOU-RECORDER-1' } } })
  }
})

it.each([
  ['EMSOU-RECORDER-1', 'RECORDER EMSOU', 'EMSOU-RECORDER-1'],
  ['NETWORK-BOARD-MEMBER-1', 'BOARD_MEMBER NETWORK', 'NETWORK-BOARD-MEMBER-1'],
])('a page opened for %s as %s goes on', async (person, role, code) => {
  expect((await send(person, person, '{ viewer { code } }', { role })).body).toEqual({ data: { viewer: { code } } })
})

it.each(['RECORDER NEROCU', 'PERFORMANCE_LEAD EMSOU', 'RECORDER NETWORK', 'RECORDER', 'recorder EMSOU', 'x'])(
  'a page opened as %s keeps nothing for the same person as a recorder of EMSOU, and shows nothing', async (role) => {
    expect(await leavesNothing(async () => {
      for (const query of [save, '{ viewer { code } }']) {
        const { status, body } = await send('EMSOU-RECORDER-1', 'EMSOU-RECORDER-1', query, { role })
        expect([status, body.data ?? null, body.errors?.map(({ extensions }) => extensions.code)]).toEqual([409, null, ['ANOTHER_PERSON']])
        expect(body.errors?.[0]?.message).toBe(
          'What you may do has changed since this page was opened. Nothing was kept. What you typed is still here: copy what you need, then load this page again.',
        )
      }
    })).toBe(true)
  },
)

it('a page opened for one unit records into no other when its person is given another role meanwhile', async () => {
  const [one, other] = [governing(as('NETWORK-ADMINISTRATOR-1')), governing(as('NETWORK-ADMINISTRATOR-2'))]
  const person = 'EMSOU-RECORDER-2'
  const answer = await signedIn.fetch('http://longview.test/demonstration/person', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code: person }) })
  const cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? ''
  const fromOldPage = (query: string) => send(person, person, query, { role: 'RECORDER EMSOU', cookie, by: signedIn })
  expect((await fromOldPage('{ viewer { code } }')).body).toEqual({ data: { viewer: { code: person } } })

  done(await one.end({ id: (await one.see(person))?.grantNow?.id ?? '' }))
  const told = await fromOldPage('{ viewer { code } session { withoutAccess } }')
  expect([told.status, JSON.stringify(told.body)]).toEqual([200, expect.stringContaining('an administrator ended your role')])

  clock.pass(1)
  done(await other.confirm(done(await one.give(person, { role: 'RECORDER', unit: 'NEROCU' }))))
  expect(await leavesNothing(async () => {
    const { status, body } = await fromOldPage(save)
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([409, 'ANOTHER_PERSON'])
  })).toBe(true)
  const anew = await send(person, person, '{ viewer { code } }', { role: 'RECORDER NEROCU', cookie, by: signedIn })
  expect(anew.body).toEqual({ data: { viewer: { code: person } } })
})
