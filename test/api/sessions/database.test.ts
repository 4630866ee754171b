import { expect, it } from 'vitest'
import { startWithSessions } from '../../support/startWithSessions.ts'

const { browser, database } = await startWithSessions()
const recorder = 'EMSOU-RECORDER-1'
await browser().choose(recorder)

/** Runs one statement in a role of the application's; says PostgreSQL's code where it is refused, else how many rows it met. */
function inRole(role: 'longview_app' | 'longview_door', person: string, sql: string): Promise<string | number | null> {
  return database.asOwner(async (client) => {
    await client.query('BEGIN')
    try {
      await client.query("SELECT set_config('role', $1, true), set_config('app.person', $2, true), set_config('app.role', 'RECORDER', true)", [role, person])
      return (await client.query(sql)).rowCount
    } catch (error) {
      return (error as { code: string }).code
    } finally {
      await client.query('ROLLBACK')
    }
  })
}
const notAllowed = '42501'

it('requests read no hash of a token, open no session and change nothing of one but its end', async () => {
  expect(await inRole('longview_app', recorder, 'SELECT id FROM session')).toBe(1)
  expect(await inRole('longview_app', recorder, 'SELECT token_hash FROM session')).toBe(notAllowed)
  expect(await inRole('longview_app', recorder, 'SELECT * FROM session')).toBe(notAllowed)
  expect(await inRole('longview_app', recorder, "UPDATE session SET person_code = 'YHROCU-RECORDER-1'")).toBe(notAllowed)
  expect(await inRole('longview_app', recorder, 'UPDATE session SET last_seen_at = now()')).toBe(notAllowed)
  expect(await inRole('longview_app', recorder, 'INSERT INTO session SELECT * FROM session')).toBe(notAllowed)
  expect(await inRole('longview_app', recorder, 'DELETE FROM session')).toBe(notAllowed)
  expect(await inRole('longview_app', recorder, 'SELECT FROM sign_in_attempt')).toBe(notAllowed)
})

it('requests meet no session of anybody else, and none without somebody who looks', async () => {
  for (const person of ['YHROCU-RECORDER-1', '']) {
    expect(await inRole('longview_app', person, 'SELECT id FROM session')).toBe(0)
    expect(await inRole('longview_app', person, "UPDATE session SET ended_at = now(), end_reason = 'ENDED_BY_PERSON'")).toBe(0)
  }
})

it('the door sees no record, changes no grant, and writes nothing to the trail but who came, went and was refused', async () => {
  for (const table of ['disruption', 'disruption_version', 'ocg', 'ocg_version', 'output_version', 'draft', 'grading', 'audit_entry', 'idempotency_key']) {
    expect([table, await inRole('longview_door', '', `SELECT FROM ${table}`)]).toEqual([table, notAllowed])
  }
  for (const table of ['role_grant', 'role_grant_decision', 'role_grant_end', 'person_disabling']) {
    expect([table, await inRole('longview_door', '', `INSERT INTO ${table} SELECT * FROM ${table}`)]).toEqual([table, notAllowed])
  }
  const entry = (kind: string) => `INSERT INTO audit_entry (id, at, kind, operation) VALUES (gen_random_uuid(), now(), '${kind}', 'x')`
  for (const kind of ['SIGN_IN', 'SIGN_OUT', 'REFUSAL', 'COLLECTION']) expect([kind, await inRole('longview_door', '', entry(kind))]).toEqual([kind, 1])
  for (const kind of ['GRANT', 'ALTERATION', 'ERASURE', 'CONSULTATION']) expect([kind, await inRole('longview_door', '', entry(kind))]).toEqual([kind, notAllowed])
})

it('the roles that people are let in by and that requests run in rule nothing and pass no policy by', async () => {
  const roles = await database.asOwner(async (client) => (await client.query("SELECT rolname, rolsuper, rolbypassrls, rolcanlogin FROM pg_roles WHERE rolname LIKE 'longview\\_%' ORDER BY 1")).rows as object[])
  expect(roles).toEqual(['longview_app', 'longview_door'].map((rolname) => ({ rolname, rolsuper: false, rolbypassrls: false, rolcanlogin: false })))
})

it('a session that ended stays ended, and is never moved to somebody else, by nobody', async () => {
  const asOwner = (sql: string) => database.asOwner((client) => client.query(sql).then(({ rowCount }) => rowCount, (error: { code: string }) => error.code))
  const refused = '23001'
  expect(await asOwner("UPDATE session SET person_code = 'YHROCU-RECORDER-1'")).toBe(refused)
  expect(await asOwner("UPDATE session SET ends_at = ends_at + interval '1 day'")).toBe(refused)
  expect(await asOwner("UPDATE session SET last_seen_at = last_seen_at - interval '1 second'")).toBe(refused)
  expect(await asOwner("UPDATE session SET ended_at = last_seen_at, end_reason = 'SIGNED_OUT'")).toBe(1)
  expect(await asOwner('UPDATE session SET ended_at = NULL, end_reason = NULL')).toBe(refused)
})
