import { uuidv7 } from 'uuidv7'
import { z } from 'zod'
import { addAuditEntry } from '../audit/addAuditEntry.ts'
import { Prisma } from '../database/generated/client.ts'
import { query } from '../database/query.ts'
import type { RequestDatabase } from '../database/requestTransaction.ts'
import { newPersonCode } from '../people/newPersonCode.ts'

type Identity = { issuer: string; subject: string }
type KnownPerson = { code: string; isDisabled: boolean }

const row = z.object({ code: z.string(), isDisabled: z.boolean() })

/**
 * The person whom that issuer knows by that subject. Somebody who was never here is added, as nobody's name: by a code
 * that they tell an administrator, and with nothing granted.
 */
export async function personOfIdentity(database: RequestDatabase, now: Date, { issuer, subject }: Identity): Promise<KnownPerson> {
  // Two first sign-ins of one person wait for each other, or each would add them.
  await database.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`identity ${issuer} ${subject}`}, 0))`
  const [known] = await query(database, row, Prisma.sql`
    SELECT i.person_code AS code,
           EXISTS (SELECT FROM person_disabling d WHERE d.person_code = i.person_code AND d.superseded_at = 'infinity') AS "isDisabled"
    FROM identity i WHERE i.issuer = ${issuer} AND i.subject = ${subject}`)
  return known ?? addPerson(database, now, { issuer, subject })
}

async function addPerson(database: RequestDatabase, now: Date, { issuer, subject }: Identity): Promise<KnownPerson> {
  const code = newPersonCode()
  const versionId = uuidv7()
  await database.$executeRaw`INSERT INTO person (code) VALUES (${code})`
  await database.$executeRaw`
    INSERT INTO person_version (id, person_code, version, label, recorded_at) VALUES (${versionId}::uuid, ${code}, 1, ${`New person ${code.slice(2)}`}, ${now})`
  await database.$executeRaw`INSERT INTO identity (issuer, subject, person_code, recorded_at) VALUES (${issuer}, ${subject}, ${code}, ${now})`
  await addAuditEntry(database, {
    at: now,
    kind: 'COLLECTION',
    operation: 'firstSignIn',
    actor: { code, role: null, unitCode: null },
    record: { kind: 'Person', ids: [versionId], unitCode: null },
  })
  return { code, isDisabled: false }
}
