import { expect, it } from 'vitest'
import { inRequestTransaction } from '../../../server/database/requestTransaction.ts'
import { findDemonstrationPerson } from '../../../server/people/demonstrationPeople.ts'
import { readLabels } from '../../../server/people/personLabels.ts'
import { countSessionsEnded, endSessions, readSessionsOf } from '../../../server/people/personSessions.ts'
import { findCodeOfIdentity, findCodeOfVersion, findPeople, isLabelTaken } from '../../../server/people/personStore.ts'
import { aPerson, aSession, done, governing } from '../../support/aPerson.ts'
import { startApp } from '../../support/startApp.ts'

/** The net under the application is taken away: what is left is what the application itself keeps apart. */
const { as, clock, database, leavesNothing } = await startApp()
const one = governing(as('NETWORK-ADMINISTRATOR-1'))
const person = await aPerson(database)
const grant = done(await governing(as('NETWORK-ADMINISTRATOR-2')).confirm(done(await one.give(person))))
const waiting = done(await one.give(person, { from: '2030-01-01' }))
done(await one.disable(person))
await database.asOwner(async (client) => {
  const { rows } = await client.query<{ relname: string }>("SELECT relname FROM pg_class WHERE relkind = 'r' AND relrowsecurity")
  for (const { relname } of rows) await client.query(`ALTER TABLE "${relname}" DISABLE ROW LEVEL SECURITY`)
})

it.each(['EMSOU-UNIT-HEAD-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-AUDITOR-1'])('without the database’s policies %s still reads no grant of another and nobody’s identity', async (code) => {
  const managed = Buffer.from(`ManagedPerson:${person}`).toString('base64')
  for (const id of [grant.id, waiting.id, managed]) expect(await as(code).ask('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null })
  const { viewer } = await as(code).ask<{ viewer: { grant: { person: { code: string } } } }>('{ viewer { grant { person { code } } } }')
  expect(viewer.grant.person.code).toBe(code)
})

it.each(['EMSOU-UNIT-HEAD-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-AUDITOR-1'])('without the database’s policies %s still changes nothing of anybody', async (code) => {
  const other = governing(as(code))
  expect(await leavesNothing(async () => {
    for (const change of [other.give(person), other.confirm(waiting), other.end(grant), other.enable(person), other.relabel(person, 'EMSOU recorder 9'), other.endSessions(person)]) {
      expect((await change).__typename).toBe('Refusal')
    }
  })).toBe(true)
})

it.each([
  ['EMSOU-UNIT-HEAD-1', false, true], ['NETWORK-AUDITOR-1', false, true], ['NETWORK-ADMINISTRATOR-1', true, true], [null, false, false],
] as const)('without the database’s policies the stores show %s people and their sessions: %s, and how they are shown: %s', async (code, managed, labels) => {
  const other = await aPerson(database)
  await aSession(database, other, clock.now)
  const version = await database.asOwner(async (client) => (await client.query<{ id: string }>('SELECT id FROM person_version WHERE person_code = $1', [other])).rows[0]?.id ?? '')
  const viewer = code && findDemonstrationPerson(code)
  // Nobody adds to the trail for this, so it is not kept.
  const rolledBack = new Error('Kept nothing')
  let seen: Record<string, unknown> = {}
  await expect(inRequestTransaction(database.prisma, { viewer, isReading: false, clock: clock.read }, async (transaction, now) => {
    const reading = { viewer, database: transaction, now }
    seen = {
      people: (await findPeople(reading, [other])).length === 1,
      identity: (await findCodeOfIdentity(reading, 'https://force.example', other)) === other,
      version: (await findCodeOfVersion(reading, version)) === other,
      label: await isLabelTaken(reading, 'EMSOU recorder 1', null),
      sessions: (await readSessionsOf(reading, [other])).size === 1,
      ended: (await endSessions(reading, other, 'ENDED_BY_ADMINISTRATOR')) === 1,
      labels: (await readLabels(reading, [other])).has(other),
      count: (await countSessionsEnded(reading, other, now)) === 1,
    }
    throw rolledBack
  })).rejects.toBe(rolledBack)
  expect(seen).toEqual({ people: managed, identity: managed, version: managed, label: managed, sessions: managed, ended: managed, labels, count: managed })
})
