import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { inDoorTransaction } from '../../../server/database/doorTransaction.ts'
import { isPostgresFault, postgresCode } from '../../../server/database/postgresFault.ts'
import { inRequestTransaction, type RequestDatabase } from '../../../server/database/requestTransaction.ts'
import { saidInWords } from '../../../server/people/grantFault.ts'
import { findDemonstrationPerson } from '../../../server/people/demonstrationPeople.ts'
import { aPerson, aSession, done, governing } from '../../support/aPerson.ts'
import { startApp } from '../../support/startApp.ts'

/** What the database itself refuses, whatever the application above it did: straight SQL in the role and context of a request. */
const { as, clock, database, leavesNothing } = await startApp()
const [first, second] = ['NETWORK-ADMINISTRATOR-1', 'NETWORK-ADMINISTRATOR-2'] as const
const one = governing(as(first))
const other = governing(as(second))

/** Runs SQL as that person's request would, with its entry in the trail unless told otherwise. */
const sqlAs = (code: string, sql: string, values: unknown[] = [], isTold = true) =>
  inRequestTransaction(database.prisma, { viewer: findDemonstrationPerson(code), isReading: false, clock: clock.read }, async (transaction) => {
    if (isTold) await tell(transaction, code)
    return transaction.$executeRawUnsafe(sql, ...values)
  })
const tell = (transaction: RequestDatabase, code: string) => {
  const { role, unitCode } = findDemonstrationPerson(code) ?? {}
  return transaction.$executeRawUnsafe(
    "INSERT INTO audit_entry (id, at, kind, operation, person_code, role, unit_code) VALUES (gen_random_uuid(), now(), 'GRANT', 'test', $1, $2, $3)", code, role, unitCode,
  )
}
const refusal = async (work: Promise<unknown>) => work.then(() => 'went through', (error: unknown) => postgresCode(error) ?? String(error))
const refusedWithoutTrace = async (code: string, sql: string, values: unknown[] = [], isTold = true) => {
  let answered = ''
  expect(await leavesNothing(async () => void (answered = await refusal(sqlAs(code, sql, values, isTold))))).toBe(true)
  return answered
}

const insertGrant = (person: string, by: string | null, { role = 'RECORDER', unit = 'EMSOU' as string | null, basis = 'ADMINISTRATORS', from = '2026-11-20', to = null as string | null } = {}) =>
  [`INSERT INTO role_grant (id, person_code, role, unit_code, valid_from, valid_to, basis, reason, given_by, given_at)
    VALUES ('${randomUUID()}', '${person}', '${role}', ${unit ? `'${unit}'` : 'NULL'}, '${from}', ${to ? `'${to}'` : 'NULL'}, '${basis}', 'Because.', ${by ? `'${by}'` : 'NULL'}, now())`] as const
const uuidOf = (nodeId: string) => Buffer.from(nodeId, 'base64').toString().split(':')[1] ?? ''
const insertDecision = (grant: { id: string }, by: string, decision = 'CONFIRMED') =>
  `INSERT INTO role_grant_decision (grant_id, decision, reason, decided_by, decided_at) VALUES ('${uuidOf(grant.id)}', '${decision}', 'Because.', '${by}', now() + interval '10 years')`
const insertEnd = (grant: { id: string }, by: string) => `INSERT INTO role_grant_end (grant_id, reason, ended_by, ended_at) VALUES ('${uuidOf(grant.id)}', 'Because.', '${by}', '2026-11-20T10:00:00Z')`

describe('the database refuses', () => {
  it('a grant to oneself, in another’s name, and of another basis', async () => {
    const person = await aPerson(database)
    expect(await refusedWithoutTrace(first, ...insertGrant(first, first, { role: 'AUDITOR', unit: null }))).toBe('23514')
    expect(await refusedWithoutTrace(first, ...insertGrant(person, second))).toBe('42501')
    for (const basis of ['CONFIGURATION', 'DEMONSTRATION']) expect(await refusedWithoutTrace(first, ...insertGrant(person, null, { basis }))).toBe('42501')
  })

  it('a role of a unit without one, one of the network with one, and days the wrong way round', async () => {
    const person = await aPerson(database)
    expect(await refusedWithoutTrace(first, ...insertGrant(person, first, { unit: null }))).toBe('23514')
    expect(await refusedWithoutTrace(first, ...insertGrant(person, first, { role: 'AUDITOR' }))).toBe('23514')
    expect(await refusedWithoutTrace(first, ...insertGrant(person, first, { to: '2026-11-20' }))).toBe('23514')
  })

  it('a decision by the one who gave the grant, by the person themselves, in another’s name, and a second one', async () => {
    const given = done(await one.give(await aPerson(database)))
    expect(await refusedWithoutTrace(first, insertDecision(given, first))).toBe('LV002')
    expect(await refusedWithoutTrace(first, insertDecision(given, second))).toBe('42501')
    done(await other.confirm(given))
    expect(await refusedWithoutTrace(second, insertDecision(given, second, 'REFUSED'))).toBe('23505')
    // An administrator whose own role waits: a second one, given while the first stands.
    const own = done(await one.give(second, { role: 'BOARD_MEMBER', from: '2030-01-01' }))
    expect(await refusedWithoutTrace(second, insertDecision(own, second))).toBe('LV002')
    done(await one.end(own))
  })

  it('a second role in the same days, however it comes', async () => {
    const person = await aPerson(database)
    done(await other.confirm(done(await one.give(person))))
    expect(await refusedWithoutTrace(second, insertDecision(done(await one.give(person, { role: 'UNIT_HEAD', unit: 'TARIAN', from: '2027-01-01' })), second))).toBe('LV003')
    for (const basis of ['CONFIGURATION', 'DEMONSTRATION']) {
      expect(await refusal(database.asOwner((client) => client.query(insertGrant(person, null, { basis })[0])))).toBe('LV003')
    }
  })

  it('administrator and auditor in one person, by decision and by configuration, also long after', async () => {
    const person = await aPerson(database)
    const auditor = done(await one.give(person, { role: 'AUDITOR', to: '2026-11-21' }))
    const administrator = done(await one.give(person, { role: 'ADMINISTRATOR', from: '2030-01-01' }))
    done(await other.confirm(auditor))
    done(await one.end(auditor))
    expect(await refusedWithoutTrace(second, insertDecision(administrator, second))).toBe('LV004')
    const configured = insertGrant(person, null, { role: 'ADMINISTRATOR', unit: null, basis: 'CONFIGURATION', from: '2030-01-01' })[0]
    expect(await refusal(database.asOwner((client) => client.query(configured)))).toBe('LV004')
  })

  it('fewer than two administrators, by ending and by disabling', async () => {
    const own = (await as(second).ask<{ viewer: { grant: { id: string } } }>('{ viewer { grant { id } } }')).viewer.grant
    expect(await refusedWithoutTrace(first, insertEnd(own, first))).toBe('LV007')
    const disabling = `INSERT INTO person_disabling (id, person_code, reason, recorded_by, recorded_at) VALUES ('${randomUUID()}', '${second}', 'Because.', '${first}', '2026-11-20T10:00:00Z')`
    expect(await refusedWithoutTrace(first, disabling)).toBe('LV007')
    expect(await refusal(database.asOwner((client) => client.query(disabling)))).toBe('LV007')
  })

  it('to count invented administrators once there is another; to end one of those then takes nobody away', async () => {
    const [third, fourth] = [await aPerson(database), await aPerson(database)]
    const own = (await as(second).ask<{ viewer: { grant: { id: string } } }>('{ viewer { grant { id } } }')).viewer.grant
    const configured = (person: string) => insertGrant(person, null, { role: 'ADMINISTRATOR', unit: null, basis: 'CONFIGURATION' })[0]
    const disabling = `INSERT INTO person_disabling (id, person_code, reason, recorded_by, recorded_at) VALUES ('${randomUUID()}', '${third}', 'Because.', '${first}', '2026-11-20T10:00:00Z')`
    const keepingNothing = (statement: string) => refusal(database.asOwner(async (client) => {
      await client.query('BEGIN')
      try {
        await client.query(configured(third))
        await client.query(configured(fourth))
        await client.query(statement)
      } finally {
        await client.query('ROLLBACK')
      }
    }))
    expect(await keepingNothing(disabling)).toBe('LV007')
    expect(await keepingNothing(insertEnd(own, first))).toBe('went through')
  })

  it('a decision on a grant that was ended, in words', async () => {
    const given = done(await one.give(await aPerson(database)))
    done(await one.end(given))
    for (const decision of ['CONFIRMED', 'REFUSED']) expect(await refusedWithoutTrace(second, insertDecision(given, second, decision))).toBe('LV008')
    await expect(saidInWords(sqlAs(second, insertDecision(given, second)))).rejects.toMatchObject({ name: 'RefusedError', message: 'This grant was ended already' })
  })

  it('that anybody who asks reads why somebody is shown differently, or who wrote it', async () => {
    done(await one.relabel(await aPerson(database), `ERSOU recorder ${Math.trunc(Math.random() * 1e6)}`, { reason: 'For a reason.' }))
    for (const column of ['reason', 'recorded_by', '*']) {
      for (const code of ['EMSOU-UNIT-HEAD-1', 'NETWORK-AUDITOR-1', first]) expect([column, code, await refusal(sqlAs(code, `SELECT ${column} FROM person_version`))]).toEqual([column, code, '42501'])
      const atTheDoor = inDoorTransaction(database.prisma, clock.read, (transaction) => transaction.$executeRawUnsafe(`SELECT ${column} FROM person_version`))
      expect([column, await refusal(atTheDoor)]).toEqual([column, '42501'])
    }
    expect(await refusal(sqlAs('EMSOU-UNIT-HEAD-1', 'SELECT person_code, label FROM person_version'))).toBe('went through')
  })

  it('that somebody governs themselves', async () => {
    const own = (await as(first).ask<{ viewer: { grant: { id: string } } }>('{ viewer { grant { id } } }')).viewer.grant
    expect(await refusedWithoutTrace(first, insertEnd(own, first))).toBe('42501')
    expect(await refusedWithoutTrace(first, `INSERT INTO person_version (id, person_code, version, label, recorded_by, recorded_at) VALUES ('${randomUUID()}', '${first}', 2, 'X', '${first}', now())`)).toBe('42501')
    expect(await refusal(sqlAs(first, `UPDATE person_version SET superseded_at = now() WHERE person_code = '${first}'`))).toBe('went through')
    expect(await one.see(first)).toMatchObject({ label: 'Administrator 1' })
    for (const table of ['person_disabling', 'person_act']) {
      const sql = table === 'person_act'
        ? `INSERT INTO person_act (id, person_code, act, reason, recorded_by, recorded_at) VALUES ('${randomUUID()}', '${first}', 'ENABLED', 'X', '${first}', now())`
        : `INSERT INTO person_disabling (id, person_code, reason, recorded_by, recorded_at) VALUES ('${randomUUID()}', '${first}', 'X', '${first}', now())`
      expect(['23514', '42501']).toContain(await refusedWithoutTrace(first, sql))
    }
  })

  it('a change without its entry in the trail', async () => {
    const person = await aPerson(database)
    expect(await refusedWithoutTrace(first, insertGrant(person, first)[0], [], false)).toBe('LV006')
    expect(await refusedWithoutTrace(first, `INSERT INTO person_disabling (id, person_code, reason, recorded_by, recorded_at) VALUES ('${randomUUID()}', '${person}', 'X', '${first}', now())`, [], false)).toBe('LV006')
  })

  it('to end a session without an entry in the trail', async () => {
    const ending = async (isTold: boolean) => {
      const session = await aSession(database, await aPerson(database), clock.now)
      return refusal(sqlAs(first, `UPDATE session SET ended_at = last_seen_at, end_reason = 'ENDED_BY_ADMINISTRATOR' WHERE id = '${session}'`, [], isTold))
    }
    expect([await ending(false), await ending(true)]).toEqual(['LV006', 'went through'])
  })

  it('to change or remove what was granted, decided or ended, to the owner too', async () => {
    const grant = done(await other.confirm(done(await one.give(await aPerson(database)))))
    done(await one.end(grant))
    for (const table of ['role_grant', 'role_grant_decision', 'role_grant_end', 'identity']) {
      await expect(database.asOwner((client) => client.query(`DELETE FROM ${table}`))).rejects.toThrow(/keeps what was recorded|violates foreign key/)
    }
    await expect(database.asOwner((client) => client.query("UPDATE role_grant SET role = 'ADMINISTRATOR', unit_code = NULL"))).rejects.toThrow(/keeps what was recorded/)
    expect(await refusal(sqlAs(first, "UPDATE role_grant SET reason = 'Other'"))).toBe('42501')
  })

  it.each(['EMSOU-RECORDER-1', 'EMSOU-UNIT-HEAD-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-AUDITOR-1'])('every change of people and grants by %s', async (code) => {
    const person = await aPerson(database)
    const given = done(await one.give(person))
    const session = await aSession(database, person, clock.now)
    for (const sql of [
      insertGrant(person, code)[0], insertDecision(given, code), insertEnd(given, code), `INSERT INTO person (code) VALUES ('P-NEW')`,
      `INSERT INTO identity (issuer, subject, person_code, recorded_by, recorded_at) VALUES ('https://x', 'y', 'EMSOU-RECORDER-2', '${code}', now())`,
      `INSERT INTO person_version (id, person_code, version, label, recorded_by, recorded_at) VALUES ('${randomUUID()}', '${person}', 2, 'X', '${code}', now())`,
      `INSERT INTO person_disabling (id, person_code, reason, recorded_by, recorded_at) VALUES ('${randomUUID()}', '${person}', 'X', '${code}', now())`,
      `INSERT INTO person_act (id, person_code, act, reason, recorded_by, recorded_at) VALUES ('${randomUUID()}', '${person}', 'ENABLED', 'X', '${code}', now())`,
    ]) expect([sql, await refusedWithoutTrace(code, sql)]).toEqual([sql, '42501'])
    expect(await leavesNothing(async () => {
      expect(await sqlAs(code, `UPDATE session SET ended_at = now(), end_reason = 'DISABLED' WHERE id = '${session}'`)).toBe(0)
      expect(await sqlAs(code, "UPDATE person_version SET superseded_at = now() WHERE superseded_at = 'infinity'")).toBe(0)
    })).toBe(true)
  })
})

it('of people and grants the database shows administrators everything, and no fact of any record', async () => {
  const count = (code: string, table: string) =>
    inRequestTransaction(database.prisma, { viewer: findDemonstrationPerson(code), isReading: true, clock: clock.read }, async (transaction) =>
      (await transaction.$queryRawUnsafe<{ rows: number }[]>(`SELECT count(*)::int AS rows FROM "${table}"`))[0]?.rows,
    )
  const person = await aPerson(database)
  done(await other.confirm(done(await one.give(person))))
  for (const table of ['identity', 'role_grant', 'role_grant_decision']) {
    expect([table, await count(first, table)]).not.toEqual([table, 0])
    expect([table, await count('EMSOU-UNIT-HEAD-1', table)]).toEqual([table, table === 'role_grant' ? 1 : 0])
  }
  for (const table of ['disruption_version', 'ocg_version', 'output_version', 'grading', 'draft']) expect([table, await count(first, table)]).toEqual([table, 0])
  await expect(sqlAs(first, 'SELECT token_hash FROM session')).rejects.toSatisfy((error: unknown) => isPostgresFault(error, '42501'))
})
