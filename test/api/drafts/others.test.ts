import { describe, expect, it } from 'vitest'
import { addAuditEntry } from '../../../server/audit/addAuditEntry.ts'
import { findDemonstrationPerson } from '../../../server/people/demonstrationPeople.ts'
import { inRequestTransaction, type RequestDatabase } from '../../../server/database/requestTransaction.ts'
import { aDraft, draftsOf, saved } from '../../support/aDraft.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database } = await startApp()
const draft = aDraft({ summary: 'Nobody else reads this' })
const shown = saved(await draftsOf(as('EMSOU-RECORDER-1')).save(draft))
const others = ['EMSOU-RECORDER-2', 'EMSOU-PERFORMANCE-LEAD-1', 'EMSOU-UNIT-HEAD-1', 'EMSOU-MODERATOR-1', 'TARIAN-RECORDER-1', 'NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1']

const directly = <T>(code: string, work: (transaction: RequestDatabase) => Promise<T>) =>
  inRequestTransaction(database.prisma, { viewer: findDemonstrationPerson(code), isReading: false, clock: clock.read }, work)

describe.each(others)('a draft of somebody else is not', (person) => {
  it(`seen by ${person}: not in the list, not by its key, not as a node`, async () => {
    expect(await draftsOf(as(person)).all()).toEqual([])
    expect(await draftsOf(as(person)).one(draft.key)).toBeNull()
    const { data } = await as(person).send('query ($id: ID!) { node(id: $id) { id } }', { id: Buffer.from(`Draft:${draft.key}`).toString('base64') })
    expect(data?.node ?? null).toBeNull()
  })

  it(`seen, changed or removed by ${person} on the database itself`, async () => {
    expect(await directly(person, (transaction) => transaction.$queryRaw<unknown[]>`SELECT 1 FROM draft`)).toEqual([])
    expect(await directly(person, (transaction) => transaction.$executeRaw`UPDATE draft SET summary = 'Mine'`)).toBe(0)
    expect(await directly(person, (transaction) => transaction.$executeRaw`DELETE FROM draft`)).toBe(0)
    expect(await draftsOf(as('EMSOU-RECORDER-1')).one(draft.key)).toEqual(shown)
  })

  it(`written in another’s name by ${person}`, async () => {
    await expect(directly(person, (transaction) => transaction.$executeRaw`
      INSERT INTO draft (person_code, key, unit_code, kind, summary, content, revision, started_at, saved_at)
      VALUES ('EMSOU-RECORDER-1', 'planted-key', 'EMSOU', 'OCG', 'Planted', '{}', 1, now(), now())`)).rejects.toThrow(/row-level security/)
  })
})

it('throwing away under the same key throws no other person’s draft away', async () => {
  await draftsOf(as('EMSOU-RECORDER-2')).discard(draft.key, 1)
  expect(await draftsOf(as('EMSOU-RECORDER-1')).one(draft.key)).toEqual(shown)
})

it('saving under the same key makes a draft of one’s own', async () => {
  const theirs = saved(await draftsOf(as('EMSOU-UNIT-HEAD-1')).save({ ...draft, summary: 'Another' }))
  expect(theirs).toMatchObject({ summary: 'Another', revision: 1 })
  expect(await draftsOf(as('EMSOU-RECORDER-1')).one(draft.key)).toEqual(shown)
  await draftsOf(as('EMSOU-UNIT-HEAD-1')).discard(draft.key, 1)
})

it('without the database’s policies it is the same', async () => {
  await database.asOwner((client) => client.query('ALTER TABLE draft DISABLE ROW LEVEL SECURITY'))
  try {
    for (const person of others) {
      expect(await draftsOf(as(person)).all()).toEqual([])
      expect(await draftsOf(as(person)).one(draft.key)).toBeNull()
      await draftsOf(as(person)).discard(draft.key, 1)
    }
    expect(await draftsOf(as('EMSOU-RECORDER-1')).one(draft.key)).toEqual(shown)
  } finally {
    await database.asOwner((client) => client.query('ALTER TABLE draft ENABLE ROW LEVEL SECURITY'))
  }
})

describe('a draft of somebody who moved to another unit', () => {
  const code = 'TARIAN-RECORDER-2'
  /** Ends the grant that holds and gives one in the other unit. */
  const moveTo = (unit: string) => database.asOwner(async (client) => {
    await client.query(
      `INSERT INTO role_grant_end (grant_id, reason, ended_by, ended_at)
       SELECT id, 'Moved', 'NETWORK-ADMINISTRATOR-1', now() FROM role_grant_in_force WHERE person_code = $1`, [code])
    await client.query(
      `INSERT INTO role_grant (id, person_code, role, unit_code, valid_from, basis, reason, given_at)
       VALUES (gen_random_uuid(), $1, 'RECORDER', $2, '2020-01-01', 'DEMONSTRATION', 'Moved', now())`, [code, unit])
  })
  const unfinished = async (person: string) =>
    (await as(person).ask<{ unitQuality: { points: { code: string; records: number }[] } }>('{ unitQuality { points { code records } } }')).unitQuality.points.find((point) => point.code === 'DRAFTS_UNFINISHED')?.records
  const inUnit = (unitCode: string) => ({ ...(findDemonstrationPerson(code) as NonNullable<ReturnType<typeof findDemonstrationPerson>>), unitCode })
  const insert = (unitCode: string, key: string) =>
    inRequestTransaction(database.prisma, { viewer: inUnit(unitCode), isReading: false, clock: clock.read }, async (transaction, now) => {
      await addAuditEntry(transaction, { at: now, kind: 'COLLECTION', operation: 'saveDraft', actor: inUnit(unitCode) })
      return transaction.$executeRaw`
        INSERT INTO draft (person_code, key, unit_code, kind, summary, content, revision, started_at, saved_at)
        VALUES (${code}, ${key}, ${unitCode}, 'OCG', 'Moved', '{}', 1, now(), now())`
    })

  it('no longer counts in the unit that they left, and is no hindrance to one under the same key in the new one', async () => {
    const theirs = saved(await draftsOf(as(code)).save(aDraft()))
    expect(await unfinished('TARIAN-MODERATOR-1')).toBe(1)
    try {
      await moveTo('SEROCU')
      expect(await unfinished('TARIAN-MODERATOR-1')).toBe(0)
      expect(await insert('SEROCU', theirs.key)).toBe(1)
      expect(await unfinished('SEROCU-MODERATOR-1')).toBe(1)
    } finally {
      await moveTo('TARIAN')
    }
    expect(await draftsOf(as(code)).all()).toEqual([expect.objectContaining({ key: theirs.key, summary: theirs.summary })])
  })
})
