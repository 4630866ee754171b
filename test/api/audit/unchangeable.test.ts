import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { isPostgresFault } from '../../../server/database/postgresFault.ts'
import { findDemonstrationPerson } from '../../../server/people/demonstrationPeople.ts'
import { aDisruption } from '../../support/aDisruption.ts'
import { aSession } from '../../support/aPerson.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, database } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const record = made(await recorder.disruptions.record(aDisruption()))

/** Runs straight SQL in one transaction as a role of the database, with who is looking; the code of PostgreSQL where it refuses. */
async function codeOf(role: string | null, code: string | null, ...statements: string[]): Promise<string> {
  const viewer = code ? findDemonstrationPerson(code) : null
  return database.asOwner(async (client) => {
    try {
      await client.query('BEGIN')
      if (role) await client.query("SELECT set_config('role', $1, true)", [role])
      await client.query("SELECT set_config('app.person', $1, true), set_config('app.role', $2, true), set_config('app.unit', $3, true)", [
        viewer?.code ?? '', viewer?.role ?? '', viewer?.unitCode ?? '',
      ])
      for (const statement of statements) await client.query(statement)
      await client.query('COMMIT')
      return 'done'
    } catch (error) {
      await client.query('ROLLBACK')
      const { code: fault } = error as { code: string }
      return isPostgresFault(error, fault) ? fault : 'unknown'
    }
  })
}
const entry = (person: string, role: string, unit = "'EMSOU'", kind = 'COLLECTION') =>
  `INSERT INTO audit_entry (id, at, kind, operation, person_code, role, unit_code) VALUES ('${randomUUID()}', now(), '${kind}', 'test', ${person}, ${role}, ${unit})`

describe.each([
  ['the owner', null, '23001'],
  ['a request', 'longview_app', '42501'],
  ['the door', 'longview_door', '42501'],
])('%s', (_who, role, refusal) => {
  it.each([
    ['change', "UPDATE audit_entry SET operation = 'nothing'"],
    ['delete', 'DELETE FROM audit_entry'],
    ['empty', 'TRUNCATE audit_entry'],
  ])('cannot %s the trail', async (_verb, statement) => {
    expect(await codeOf(role, 'EMSOU-RECORDER-1', statement)).toBe(refusal)
  })
})

it('nobody adds to the trail in another’s name, role or unit, nor in anybody’s while they are not known', async () => {
  const own = ["'EMSOU-RECORDER-1'", "'RECORDER'"] as const
  expect(await codeOf('longview_app', 'EMSOU-RECORDER-1', entry(...own))).toBe('done')
  expect(await codeOf('longview_app', 'EMSOU-RECORDER-1', entry("'EMSOU-RECORDER-2'", "'RECORDER'"))).toBe('42501')
  expect(await codeOf('longview_app', 'EMSOU-RECORDER-1', entry("'EMSOU-RECORDER-1'", "'AUDITOR'"))).toBe('42501')
  expect(await codeOf('longview_app', 'EMSOU-RECORDER-1', entry(...own, "'TARIAN'"))).toBe('42501')
  expect(await codeOf('longview_app', 'EMSOU-RECORDER-1', entry('NULL', 'NULL', 'NULL'))).toBe('42501')
  expect(await codeOf('longview_app', null, entry(...own))).toBe('42501')
  expect(await codeOf('longview_app', null, entry('NULL', 'NULL', 'NULL', 'REFUSAL'))).toBe('done')
})

it.each(['longview_app', 'longview_door'])('%s adds to the trail for its own transaction alone', async (role) => {
  const forged = (column: string, value: string) =>
    entry("'EMSOU-RECORDER-1'", "'RECORDER'").replace('(id,', `(${column}, id,`).replace('VALUES (', `VALUES (${value}, `)
  expect(await codeOf(role, 'EMSOU-RECORDER-1', forged('transaction_id', 'pg_current_xact_id()'), forged('written_at', 'transaction_timestamp()'))).toBe('done')
  expect(await codeOf(role, 'EMSOU-RECORDER-1', forged('transaction_id', "'3'"))).toBe('42501')
  expect(await codeOf(role, 'EMSOU-RECORDER-1', forged('written_at', "now() + interval '1 hour'"))).toBe('42501')
})

it('nobody adds to the trail in another’s session; of somebody without a role a refusal alone is told, with theirs', async () => {
  const [own, other] = [await aSession(database, 'EMSOU-RECORDER-1', new Date()), await aSession(database, 'EMSOU-RECORDER-2', new Date())]
  const inSession = (sql: string, session: string) => sql.replace('(id,', '(session_id, id,').replace('VALUES (', `VALUES ('${session}', `)
  const mine = () => entry("'EMSOU-RECORDER-1'", "'RECORDER'")
  const nobodys = (kind: string) => entry('NULL', 'NULL', 'NULL', kind)
  expect(await codeOf('longview_app', 'EMSOU-RECORDER-1', inSession(mine(), own))).toBe('done')
  expect(await codeOf('longview_app', 'EMSOU-RECORDER-1', inSession(mine(), other))).toBe('42501')
  expect(await codeOf('longview_app', 'NETWORK-ADMINISTRATOR-1', inSession(entry("'NETWORK-ADMINISTRATOR-1'", "'ADMINISTRATOR'", 'NULL', 'GRANT'), other))).toBe('42501')
  expect(await codeOf('longview_app', null, inSession(nobodys('REFUSAL'), other))).toBe('done')
  expect(await codeOf('longview_app', null, inSession(nobodys('COLLECTION'), other))).toBe('42501')
})

describe('the database keeps no change of a person’s without its entry', () => {
  const draft = () => `INSERT INTO draft (person_code, key, unit_code, kind, summary, content, revision, started_at, saved_at)
    VALUES ('EMSOU-RECORDER-1', '${randomUUID()}', 'EMSOU', 'OCG', '', '{}', 1, now(), now())`
  const own = (kind: string) => entry("'EMSOU-RECORDER-1'", "'RECORDER'", "'EMSOU'", kind)

  it('by a request', async () => {
    const kept = async () => (await database.asOwner((client) => client.query('SELECT FROM draft'))).rowCount
    const before = await kept()
    expect(await codeOf('longview_app', 'EMSOU-RECORDER-1', draft())).toBe('LV006')
    expect(await kept()).toBe(before)
  })

  it('nor with one that tells of a reading or a refusal alone', async () => {
    for (const kind of ['CONSULTATION', 'REFUSAL', 'DISCLOSURE']) expect(await codeOf('longview_app', 'EMSOU-RECORDER-1', draft(), own(kind))).toBe('LV006')
  })

  it('nor by the owner in a person’s name', async () => {
    expect(await codeOf(null, 'EMSOU-RECORDER-1', draft())).toBe('LV006')
  })

  it('but with it, before or after the change', async () => {
    expect(await codeOf('longview_app', 'EMSOU-RECORDER-1', draft(), own('COLLECTION'))).toBe('done')
  })

  it('nor with one of another transaction, though that bore the same id: in a database that was put back ids begin low again', async () => {
    const sameId = (moment: string) => `INSERT INTO audit_entry (id, at, kind, operation, person_code, role, unit_code, transaction_id, written_at)
      VALUES ('${randomUUID()}', now(), 'COLLECTION', 'test', 'EMSOU-RECORDER-1', 'RECORDER', 'EMSOU', pg_current_xact_id(), ${moment})`
    expect(await codeOf(null, 'EMSOU-RECORDER-1', draft(), sameId("transaction_timestamp() - interval '1 day'"))).toBe('LV006')
    expect(await codeOf(null, 'EMSOU-RECORDER-1', draft(), sameId('transaction_timestamp()'))).toBe('done')
  })

  it('in any table whose rows say who made them, in what came of packs, in drafts, and of sessions that end', async () => {
    const names = (sql: string) => database.asOwner(async (client) => (await client.query<{ name: string }>(sql)).rows.map(({ name }) => name))
    // What ended a sequence is worked out, not signed: a row of effects is nobody's change.
    const signed = await names("SELECT DISTINCT table_name::text AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name LIKE '%\\_by' AND table_name <> 'disruption_effect'")
    expect(signed.length).toBeGreaterThan(10)
    expect(await names("SELECT tgrelid::regclass::text AS name FROM pg_trigger WHERE tgname = 'require_audit_entry' AND tgdeferrable AND tginitdeferred AND tgenabled = 'O' ORDER BY 1")).toEqual(
      [...signed, 'board_pack_print', 'board_pack_snapshot', 'draft', 'session'].toSorted(),
    )
  })
})

it('only the auditor reads the trail, which says who and what, and holds no content', async () => {
  const rowsFor = async (code: string) =>
    database.asOwner(async (client) => {
      const viewer = findDemonstrationPerson(code)
      await client.query('BEGIN')
      await client.query("SELECT set_config('role', 'longview_app', true), set_config('app.person', $1, true), set_config('app.role', $2, true), set_config('app.unit', $3, true)", [code, viewer?.role ?? '', viewer?.unitCode ?? ''])
      const { rows } = await client.query('SELECT * FROM audit_entry')
      await client.query('ROLLBACK')
      return rows
    })
  expect((await rowsFor('EMSOU-RECORDER-1')).length + (await rowsFor('NETWORK-ADMINISTRATOR-1')).length).toBe(0)
  const seen = await rowsFor('NETWORK-AUDITOR-1')
  expect(seen.length).toBeGreaterThan(0)
  expect(JSON.stringify(seen)).not.toContain(record.reference)
})
