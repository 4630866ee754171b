import { expect, it } from 'vitest'
import type { SignInBrowser } from '../../support/signInBrowser.ts'
import { startWithSessions } from '../../support/startWithSessions.ts'

const { browser, clock, database, sessionsOf, trail } = await startWithSessions()
const who = '{ viewer { code } }'
const list = '{ mySessions { id device isThisOne openedAt lastSeenAt endsAt } }'
const end = 'mutation ($input: EndMySessionsInput!) { endMySessions(input: $input) { __typename ... on SessionsEnded { ended } ... on Refusal { message } } }'

type Session = { id: string; device: string | null; isThisOne: boolean }
const isSignedIn = async (person: SignInBrowser) => (await person.ask<{ viewer: object | null }>(who)).data?.viewer !== null
const sessions = async (person: SignInBrowser) => (await person.ask<{ mySessions: Session[] }>(list)).data?.mySessions ?? []
const endOf = async (person: SignInBrowser, input: object) => (await person.ask<{ endMySessions: { __typename: string; ended?: number; message?: string } }>(end, { input })).data?.endMySessions

let stories = 0
/** Each story has somebody of its own. */
async function inTwoBrowsers() {
  const units = ['NEROCU', 'YHROCU', 'NWROCU', 'EMSOU', 'ROCUWM', 'ERSOU', 'SEROCU', 'SWROCU', 'TARIAN']
  const code = `${units[(stories += 1)]}-RECORDER-1`
  const [here, there] = [browser(), browser('Mozilla/5.0 (Windows NT 10.0) Firefox/140.0')]
  await here.choose(code)
  clock.pass(1)
  await there.choose(code)
  return { code, here, there }
}

it('people see their own open sessions, last seen first, and which one they are in', async () => {
  const { here } = await inTwoBrowsers()
  expect((await sessions(here)).map(({ device, isThisOne }) => [device, isThisOne]).toSorted()).toEqual([['Chromium on Linux', true], ['Firefox on Windows', false]])
})

it('another person’s sessions are not there, by list or by id, for an administrator neither', async () => {
  const { here } = await inTwoBrowsers()
  const [mine] = await sessions(here)
  for (const code of ['LONDON-RECORDER-1', 'NETWORK-ADMINISTRATOR-1']) {
    const other = browser()
    await other.choose(code)
    expect((await sessions(other)).every(({ isThisOne }) => isThisOne)).toBe(true)
    expect((await other.ask('query ($id: ID!) { node(id: $id) { id } }', { id: mine?.id })).data).toEqual({ node: null })
    expect(await endOf(other, { key: `another-persons-session-${code}`, session: mine?.id, keepThisOne: true })).toMatchObject({ __typename: 'Refusal' })
  }
  expect((await here.ask('query ($id: ID!) { node(id: $id) { id } }', { id: mine?.id })).data).toEqual({ node: { id: mine?.id } })
  expect(await isSignedIn(here)).toBe(true)
})

it('ending all sessions ends them everywhere on the next request, this one too', async () => {
  const { here, there, code } = await inTwoBrowsers()
  expect(await endOf(here, { key: 'end-all-my-sessions', keepThisOne: false })).toEqual({ __typename: 'SessionsEnded', ended: 2 })
  expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([false, false])
  expect((await sessionsOf(code)).map(({ end_reason: reason }) => reason)).toEqual(['ENDED_BY_PERSON', 'ENDED_BY_PERSON'])
  expect((await trail()).at(-1)).toMatchObject({ kind: 'SIGN_OUT', operation: 'endMySessions', person_code: code })
})

it('the trail names the sessions that were ended, and not the one that goes on', async () => {
  const { here, code } = await inTwoBrowsers()
  await endOf(here, { key: 'end-my-other-sessions', keepThisOne: true })
  const { rows } = await database.asOwner((client) =>
    client.query(
      `SELECT (SELECT array_agg(id) FROM session s WHERE s.id = ANY (a.record_ids)) AS named, ARRAY(SELECT id FROM session WHERE person_code = $1 AND ended_at IS NOT NULL) AS ended
       FROM audit_entry a WHERE a.operation = 'endMySessions' AND a.person_code = $1`,
      [code],
    ),
  )
  expect(rows).toEqual([{ named: [expect.any(String)], ended: (rows[0] as { named: string[] }).named }])
})

it('ending the others keeps this one; the same again answers the same and ends nothing more', async () => {
  const { here, there, code } = await inTwoBrowsers()
  const input = { key: 'end-my-other-sessions', keepThisOne: true }
  expect(await endOf(here, input)).toEqual({ __typename: 'SessionsEnded', ended: 1 })
  const entries = (await trail()).length
  expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false])
  clock.pass(2)
  await there.choose(code)
  expect(await endOf(here, input)).toEqual({ __typename: 'SessionsEnded', ended: 1 })
  expect(await isSignedIn(there)).toBe(true)
  expect((await trail()).slice(entries).map(({ kind }) => kind)).toEqual(['SIGN_IN'])
})

it('one session can be ended, and one that is over or this one kept is refused in words', async () => {
  const { here, there } = await inTwoBrowsers()
  const all = await sessions(here)
  const theirs = all.find(({ isThisOne }) => !isThisOne)?.id
  expect(await endOf(here, { key: 'end-that-one', session: theirs, keepThisOne: true })).toEqual({ __typename: 'SessionsEnded', ended: 1 })
  expect([await isSignedIn(here), await isSignedIn(there)]).toEqual([true, false])
  for (const session of [theirs, all.find(({ isThisOne }) => isThisOne)?.id, 'U2Vzc2lvbjpub3RoaW5n', 'nothing']) {
    expect(await endOf(here, { key: 'end-that-one-again', session, keepThisOne: true })).toMatchObject({ __typename: 'Refusal', message: expect.stringContaining('not open any more') as string })
  }
  expect(await isSignedIn(here)).toBe(true)
})

it('nobody has sessions to see or to end', async () => {
  const nobody = browser()
  expect((await nobody.ask(list)).errors?.[0]?.extensions?.code).toBe('NOT_SIGNED_IN')
  expect(await endOf(nobody, { key: 'end-nobodys-sessions', keepThisOne: false })).toMatchObject({ __typename: 'Refusal' })
})
