import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Client } from 'pg'
import { afterAll, expect, it } from 'vitest'
import { createApp } from '../../../server/app.ts'
import { startEmbedded } from '../../../server/database/embedded.ts'
import { migrationNames } from '../../../server/database/migrate.ts'
import { openInMemory } from '../../../server/database/open.ts'
import { withoutRateLimits } from '../../../server/http/rateLimits.ts'
import { addDemonstrationPeople } from '../../../server/people/addDemonstrationPeople.ts'
import { governing } from '../../support/aPerson.ts'
import { draftsOf } from '../../support/aDraft.ts'
import { believeCookie } from '../../support/believeCookie.ts'
import { FixedClock } from '../../support/fixedClock.ts'
import { asPerson } from '../../support/person.ts'

/** A database as Longview left it before people had grants: made by the older migrations alone, with people, a record and a draft. */
const grantsBegin = '20261121200000'
const [moment, version, record] = ['2026-11-19T10:00:00Z', '01900000-0000-7000-8000-00000000000b', '01900000-0000-7000-8000-00000000000a']
const people = [
  ['EMSOU-RECORDER-1', 'EMSOU recorder one', 'RECORDER', 'EMSOU'], ['EMSOU-UNIT-HEAD-1', 'EMSOU unit head 1', 'UNIT_HEAD', 'EMSOU'],
  ['NETWORK-AUDITOR-1', 'Auditor 1', 'AUDITOR', null], ['NETWORK-ADMINISTRATOR-1', 'Administrator 1', 'ADMINISTRATOR', null],
] as const

const embedded = await startEmbedded(null)
const before = new Client(embedded.connection)
await before.connect()
await before.query(`CREATE TABLE _prisma_migrations (id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz, migration_name varchar(255) NOT NULL,
  logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(), applied_steps_count integer NOT NULL DEFAULT 0)`)
for (const name of migrationNames().filter((one) => one < grantsBegin)) {
  const sql = readFileSync(new URL(`../../../prisma/migrations/${name}/migration.sql`, import.meta.url), 'utf8')
  await before.query(sql)
  await before.query('INSERT INTO _prisma_migrations (id, checksum, migration_name, finished_at) VALUES (gen_random_uuid()::text, $1, $2, now())', [createHash('sha256').update(sql).digest('hex'), name])
}
for (const person of people) await before.query('INSERT INTO person (code, label, role, unit_code) VALUES ($1, $2, $3, $4)', [...person])
await before.query('INSERT INTO disruption (id, reference, unit_code) VALUES ($1, $2, $3)', [record, 'EMSOU-2026-0001', 'EMSOU'])
await before.query(
  `INSERT INTO disruption_version (id, disruption_id, version, unit_code, target_kind, target_reference, strand_code, threat_codes, tactic_codes, supporting_unit_codes,
     force_codes, partner_names, effect_from, effect_to, effect_precision, recorded_by, recorded_at)
   VALUES ($1, $2, 1, 'EMSOU', 'VULNERABILITY', 'X', 'PURSUE', '{DRUGS}', '{ARREST}', '{}', '{}', '{}', '2026-11-01', '2026-11-02', 'DAY', 'EMSOU-RECORDER-1', $3)`,
  [version, record, moment],
)
await before.query(
  `INSERT INTO grading (id, disruption_id, unit_code, kind, grade, criteria_version, recorded_by, recorded_at, counted_from)
   VALUES (gen_random_uuid(), $1, 'EMSOU', 'ORIGINATOR', 'MINOR', 'BEFORE_CRITERIA', 'EMSOU-RECORDER-1', $2, $2)`, [record, moment])
await before.query(
  `INSERT INTO draft (person_code, key, unit_code, kind, summary, content, revision, started_at, saved_at)
   VALUES ('EMSOU-RECORDER-1', 'begun-before', 'EMSOU', 'OCG', 'Line 12', '{}', 3, $1, $1)`, [moment])
await before.end()
const left = await embedded.dump()
await embedded.stop()

const database = await openInMemory(left)
const clock = new FixedClock()
const app = await createApp({
  database, clock: clock.read, findViewer: believeCookie, hasDemonstrationPeople: true, rateLimits: withoutRateLimits, log: { error: (() => undefined) as never },
})
afterAll(async () => {
  await app.dispose()
  await database.close()
})
const as = (code: string) => asPerson(app, code, [])
const held = () => database.asOwner(async (client) =>
  (await client.query<{ row: (string | null)[] }>(`
    SELECT ARRAY[v.person_code, v.label, f.role, f.unit_code] AS row FROM person_version v JOIN role_grant_in_force f ON f.person_code = v.person_code
    WHERE v.superseded_at = 'infinity' ORDER BY v.person_code`)).rows.map(({ row }) => row))

it('people keep how they are shown, their role and their unit', async () => {
  const kept = people.toSorted(([one], [other]) => (one < other ? -1 : 1))
  const now = await held()
  expect(now.filter(([code]) => kept.some(([known]) => known === code))).toEqual(kept)
  expect(await governing(as('NETWORK-ADMINISTRATOR-1')).see('EMSOU-RECORDER-1')).toMatchObject({ label: 'EMSOU recorder one', grantNow: { role: 'RECORDER' }, grants: [{ state: 'HOLDS' }] })
})

it('their records say who made them, and their drafts wait for them', async () => {
  const recorder = as('EMSOU-RECORDER-1')
  const id = Buffer.from(`Disruption:${record}`).toString('base64')
  expect(await recorder.ask('query ($id: ID!) { node(id: $id) { ... on Disruption { reference countedGrade recordedBy { label } } } }', { id })).toEqual({
    node: { reference: 'EMSOU-2026-0001', countedGrade: 'MINOR', recordedBy: { label: 'EMSOU recorder one' } },
  })
  expect(await draftsOf(recorder).all()).toMatchObject([{ key: 'begun-before', summary: 'Line 12', revision: 3 }])
  const waiting = await database.asOwner(async (client) => {
    await client.query('BEGIN')
    await client.query("SELECT set_config('role', 'longview_app', true), set_config('app.person', 'EMSOU-UNIT-HEAD-1', true), set_config('app.unit', 'EMSOU', true)")
    const { rows } = await client.query<{ drafts: number }>('SELECT drafts FROM drafts_of_unit()')
    await client.query('ROLLBACK')
    return rows
  })
  expect(waiting).toEqual([{ drafts: 1 }])
})

it('the next start gives those who are there nothing twice, and adds those who are missing', async () => {
  const [one] = await held()
  await addDemonstrationPeople(database)
  const after = await held()
  expect(new Set(after.map(([code]) => code)).size).toBe(after.length)
  expect(after).toContainEqual(one)
  expect(after.map(([code]) => code)).toContain('NETWORK-ADMINISTRATOR-2')
})
