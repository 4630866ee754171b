import { expect, it } from 'vitest'
import { aPerson, done, governing } from '../../support/aPerson.ts'
import { startApp } from '../../support/startApp.ts'

/** The net under the application is taken away: what is left is what the application itself keeps apart. */
const { as, database, leavesNothing } = await startApp()
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
