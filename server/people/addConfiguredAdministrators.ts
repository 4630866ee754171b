import type { Client } from 'pg'
import { uuidv7 } from 'uuidv7'
import type { Database } from '../database/open.ts'
import { newPersonCode } from './newPersonCode.ts'
import { labelProblems, tidyLabel } from './personRules.ts'

/** An administrator as the settings name them: by the address of an issuer and what it calls them. */
export type ConfiguredAdministrator = { issuer: string; subject: string; label: string }

type Grants = { everAuditor: boolean; isOrWasConfigured: boolean; isAdministrator: boolean; otherRole: string | null }

/**
 * Makes those whom the settings name administrators: the first, who can then give and confirm what others may do. Run at each
 * start; what is there already stays, and one whose grant was ended is not given it again.
 *
 * @throws Error that says whom to take out of the settings: who is or was auditor, who has another role, whose label is taken or holds what looks like a name
 */
export async function addConfiguredAdministrators(database: Database, administrators: readonly ConfiguredAdministrator[]): Promise<void> {
  await database.asOwner(async (client) => {
    await client.query('BEGIN')
    try {
      // Two processes that start at once would each add them.
      await client.query(`SELECT pg_advisory_xact_lock(hashtextextended('configured administrators', 0))`)
      for (const administrator of administrators) await addOne(client, administrator)
      await client.query('COMMIT')
    } catch (error) {
      await client.query('ROLLBACK')
      throw error
    }
  })
}

async function addOne(client: Client, { issuer, subject, label }: ConfiguredAdministrator): Promise<void> {
  const code = (await findCode(client, issuer, subject)) ?? (await addPerson(client, { issuer, subject, label }))
  const { everAuditor, isOrWasConfigured, isAdministrator, otherRole } = await readGrants(client, code)
  const named = `LONGVIEW_ADMINISTRATORS names ${code} (“${label}”)`
  if (everAuditor) throw new Error(`${named}, who is or was auditor. Administrator and auditor are never one person: name somebody else.`)
  if (isOrWasConfigured || isAdministrator) return
  if (otherRole) throw new Error(`${named}, who has another role: ${otherRole}. Let an administrator end that one first, or name somebody else.`)
  const grantId = uuidv7()
  await client.query(
    `INSERT INTO role_grant (id, person_code, role, valid_from, basis, reason, given_at)
     VALUES ($1, $2, 'ADMINISTRATOR', (now() AT TIME ZONE 'Europe/London')::date, 'CONFIGURATION', 'Named in LONGVIEW_ADMINISTRATORS', now())`,
    [grantId, code],
  )
  await tell(client, 'Grant', grantId, code)
}

async function findCode(client: Client, issuer: string, subject: string): Promise<string | null> {
  const { rows } = await client.query<{ code: string }>('SELECT person_code AS code FROM identity WHERE issuer = $1 AND subject = $2', [issuer, subject])
  return rows[0]?.code ?? null
}

async function addPerson(client: Client, { issuer, subject, label: written }: ConfiguredAdministrator): Promise<string> {
  const label = tidyLabel(written)
  const units = await client.query<{ code: string }>('SELECT code FROM unit')
  const [problem] = labelProblems(label, new Set(units.rows.map(({ code }) => code)))
  if (problem) throw new Error(`LONGVIEW_ADMINISTRATORS: a label cannot stand. ${problem.message}`)
  const { rows } = await client.query(`SELECT FROM person_version WHERE lower(label) = lower($1) AND superseded_at = 'infinity'`, [label])
  if (rows.length > 0) throw new Error(`LONGVIEW_ADMINISTRATORS: somebody else is shown as “${label}” already. Give this administrator another label.`)
  const code = newPersonCode()
  const versionId = uuidv7()
  await client.query('INSERT INTO person (code) VALUES ($1)', [code])
  await client.query('INSERT INTO person_version (id, person_code, version, label, recorded_at) VALUES ($1, $2, 1, $3, now())', [versionId, code, label])
  await client.query('INSERT INTO identity (issuer, subject, person_code, recorded_at) VALUES ($1, $2, $3, now())', [issuer, subject, code])
  await tell(client, 'Person', versionId, code)
  return code
}

async function readGrants(client: Client, code: string): Promise<Grants> {
  const { rows } = await client.query<Grants>(
    `SELECT EXISTS (SELECT FROM role_grant g LEFT JOIN role_grant_decision d ON d.grant_id = g.id
                    WHERE g.person_code = $1 AND g.role = 'AUDITOR' AND (g.basis <> 'ADMINISTRATORS' OR d.decision = 'CONFIRMED')) AS "everAuditor",
            EXISTS (SELECT FROM role_grant WHERE person_code = $1 AND basis = 'CONFIGURATION') AS "isOrWasConfigured",
            EXISTS (SELECT FROM role_grant_in_force WHERE person_code = $1 AND role = 'ADMINISTRATOR') AS "isAdministrator",
            (SELECT min(role) FROM role_grant_in_force WHERE person_code = $1 AND role <> 'ADMINISTRATOR'
               AND (valid_to IS NULL OR valid_to > (now() AT TIME ZONE 'Europe/London')::date)) AS "otherRole"`,
    [code],
  )
  const [row] = rows
  if (!row) throw new Error('The grants of a person could not be read')
  return row
}

async function tell(client: Client, kind: 'Person' | 'Grant', id: string, code: string): Promise<void> {
  const detail = JSON.stringify({ person: code, role: 'ADMINISTRATOR' })
  await client.query(
    `INSERT INTO audit_entry (id, at, kind, operation, record_kind, record_ids, detail) VALUES ($1, now(), 'GRANT', 'configuration', $2, ARRAY[$3::uuid], $4)`,
    [uuidv7(), kind, id, detail],
  )
}
