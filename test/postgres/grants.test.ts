import { randomBytes } from 'node:crypto'
import { afterAll, expect, inject, it, onTestFinished } from 'vitest'
import { openServer } from '../../server/database/open.ts'
import { databaseClock } from '../../server/database/requestTransaction.ts'
import { addDemonstrationPeople } from '../../server/people/addDemonstrationPeople.ts'
import { demonstrationPeople } from '../../server/people/demonstrationPeople.ts'
import { addConfiguredAdministrators } from '../../server/people/addConfiguredAdministrators.ts'
import { aPerson, type Answered, done, governing, type ShownGrant } from '../support/aPerson.ts'
import { databaseOn, onServer } from '../support/preparedDatabases.ts'
import { appOn } from '../support/startApp.ts'
import { openTestDatabase } from '../support/testDatabase.ts'

/** Several connections at once, in real time. */
const database = await openTestDatabase('people')
const { app, as, logged } = await appOn(database, databaseClock)
afterAll(async () => {
  await app.dispose()
  await database.close()
})
const one = governing(as('NETWORK-ADMINISTRATOR-1'))
const other = governing(as('NETWORK-ADMINISTRATOR-2'))
const from = new Date(Date.now() + 24 * 60 * 60_000).toISOString().slice(0, 10)
const kinds = (answers: Answered<{ __typename: string }>[]) => answers.map(({ __typename }) => __typename).toSorted()
const rowsOf = async (sql: string, values: unknown[] = []) => database.asOwner(async (client) => (await client.query(sql, values)).rows)

it('of two decisions on one grant at once exactly one stands', async () => {
  for (let race = 0; race < 30; race += 1) {
    const grant = done(await one.give(await aPerson(database), { from }))
    expect(kinds(await Promise.all([other.confirm(grant), other.refuse(grant), other.confirm(grant)]))).toEqual(['Grant', 'Refusal', 'Refusal'])
    expect(await rowsOf('SELECT FROM role_grant_decision WHERE grant_id = $1', [Buffer.from(grant.id, 'base64').toString().split(':')[1]])).toHaveLength(1)
  }
  expect(logged).toEqual([])
}, 120_000)

it('of two roles of one person in the same days, confirmed at once, exactly one holds', async () => {
  for (let race = 0; race < 30; race += 1) {
    const person = await aPerson(database)
    const grants = [done(await one.give(person, { from })), done(await one.give(person, { from, role: 'MODERATOR', unit: 'TARIAN' }))]
    expect(kinds(await Promise.all(grants.map((grant) => other.confirm(grant))))).toEqual(['Grant', 'Refusal'])
  }
  expect(logged).toEqual([])
}, 120_000)

it('of administrator and auditor, confirmed of one person at once in other days, exactly one holds', async () => {
  for (let race = 0; race < 30; race += 1) {
    const person = await aPerson(database)
    const grants: ShownGrant[] = [done(await one.give(person, { from: '2030-01-01', to: '2031-01-01', role: 'ADMINISTRATOR' })), done(await one.give(person, { from: '2032-01-01', role: 'AUDITOR' }))]
    expect(kinds(await Promise.all(grants.map((grant) => other.confirm(grant))))).toEqual(['Grant', 'Refusal'])
  }
  expect(logged).toEqual([])
}, 120_000)

it('a grant that is ended while it is confirmed holds nowhere', async () => {
  for (let race = 0; race < 20; race += 1) {
    const person = await aPerson(database)
    const grant = done(await one.give(person, { from }))
    await Promise.all([other.confirm(grant), one.end(grant)])
    expect((await one.see(person))?.grants).toEqual([{ id: grant.id, state: 'ENDED' }])
  }
  expect(logged).toEqual([])
}, 120_000)

it('two administrators who disable or end two others at once leave two', async () => {
  for (let race = 0; race < 15; race += 1) {
    const subjects = [`first-${race}`, `second-${race}`]
    await addConfiguredAdministrators(database, [{ issuer: 'https://race.example', subject: subjects[0] ?? '', label: `Administrator 5${race}` }])
    const rows = await rowsOf("SELECT person_code AS code FROM identity WHERE issuer = 'https://race.example' AND subject = $1", [subjects[0]])
    const third = String((rows[0] as { code: string }).code)
    const grant = (await one.see(third))?.grants[0]
    if (!grant) throw new Error('There was to be a grant')
    // Three there are: each of the two takes another one away.
    const answers = await Promise.all([race % 2 ? one.end(grant) : one.disable(third), one.disable('NETWORK-ADMINISTRATOR-2')])
    expect(kinds(answers).filter((kind) => kind === 'Refusal')).toHaveLength(1)
    const [{ count }] = (await rowsOf(`SELECT count(DISTINCT f.person_code)::int AS count FROM role_grant_in_force f WHERE f.role = 'ADMINISTRATOR'
      AND daterange(f.valid_from, f.valid_to) @> (now() AT TIME ZONE 'Europe/London')::date
      AND NOT EXISTS (SELECT FROM person_disabling p WHERE p.person_code = f.person_code AND p.superseded_at = 'infinity')`)) as [{ count: number }]
    expect(count).toBe(2)
    const isSecondOut = (await one.see('NETWORK-ADMINISTRATOR-2'))?.isDisabled === true
    if (isSecondOut) {
      done(await one.enable('NETWORK-ADMINISTRATOR-2'))
      if (race % 2) done(await one.end(grant))
      else done(await one.disable(third))
    }
  }
  expect(logged).toEqual([])
}, 120_000)

it('two starts at once with the same settings add each administrator once', async () => {
  const named = [{ issuer: 'https://start.example', subject: 'one', label: 'Administrator 91' }, { issuer: 'https://start.example', subject: 'two', label: 'Administrator 92' }]
  await Promise.all(Array.from({ length: 4 }, () => addConfiguredAdministrators(database, named)))
  expect(await rowsOf("SELECT FROM identity WHERE issuer = 'https://start.example'")).toHaveLength(2)
})

it('two starts of a demonstration at once add its people once', async () => {
  const prepared = inject('prepared')
  const server = prepared.kind === 'TEMPLATES' ? prepared.server : ''
  const name = `longview_demonstration_${randomBytes(4).toString('hex')}`
  await onServer(server, [`CREATE DATABASE ${name}`])
  onTestFinished(() => onServer(server, [`DROP DATABASE ${name} WITH (FORCE)`]))
  const empty = await openServer(databaseOn(server, name), 1)
  onTestFinished(() => empty.close())
  await Promise.all(Array.from({ length: 4 }, () => addDemonstrationPeople(empty)))
  for (const table of ['person', 'person_version', 'role_grant']) {
    expect([table, await empty.asOwner(async (client) => (await client.query(`SELECT FROM ${table}`)).rowCount)]).toEqual([table, demonstrationPeople.length])
  }
}, 60_000)
