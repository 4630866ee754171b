import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { findDemonstrationPerson } from '../../../server/people/demonstrationPeople.ts'
import { inRequestTransaction } from '../../../server/database/requestTransaction.ts'
import { aGroup } from '../../support/aGroup.ts'
import { groupLife, type Transferred } from '../../support/groupLife.ts'
import { made, refused } from '../../support/records.ts'
import type { Refusal } from '../../support/shown.ts'
import { startApp } from '../../support/startApp.ts'
import { aGroupWithALife as groupWithALife, uuidOf } from './aHandOver.ts'

const app = await startApp()
const { as, clock, database, leavesNothing } = app
const giver = as('EMSOU-PERFORMANCE-LEAD-1')
const taker = as('ERSOU-RECORDER-1')
const third = as('TARIAN-UNIT-HEAD-1')
const [giving, taking] = [groupLife(giver), groupLife(taker)]
const refusedFields = (answer: Transferred | Refusal) => ('problems' in answer ? answer.problems.map(({ field }) => field) : [answer.__typename])
const aGroupWithALife = (alias: string) => groupWithALife(app, alias)

describe('handing a group over', () => {
  it('is for performance leads and unit heads alone', async () => {
    const { group } = await aGroupWithALife('Fulmar')
    expect(await leavesNothing(async () => {
      for (const [code, words] of [['EMSOU-RECORDER-1', /^A recorder does not hand groups over/], ['EMSOU-MODERATOR-1', /^A moderator does not hand/], ['NETWORK-BOARD-MEMBER-1', /^An executive board member does not hand/], [null, /not signed in/]] as const) {
        expect((await groupLife(as(code)).transfer(group) as Refusal).message).toMatch(words)
      }
      expect(await groupLife(third).transfer(group)).toEqual(await groupLife(third).transfer({ id: Buffer.from('Ocg:018f4aaa-0000-7000-8000-000000000000').toString('base64'), version: 2 }))
    })).toBe(true)
    expect([(await giving.read(group.id))?.mayTransfer, (await groupLife(as('EMSOU-RECORDER-1')).read(group.id))?.mayTransfer]).toEqual([true, false])
    expect(await groupLife(as('EMSOU-UNIT-HEAD-1')).transfer(group)).toMatchObject({ alias: 'Fulmar' })
  })

  it('is refused to the own unit, to none, of days to come, without a reason, withdrawn or stale, and nothing is changed', async () => {
    const { group } = await aGroupWithALife('Godwit')
    const gone = made(await giving.groups.record(aGroup({ alias: 'Gone' })))
    clock.pass(1)
    const withdrawn = made(await giving.groups.withdraw(gone))
    expect(await leavesNothing(async () => {
      expect(refusedFields(await giving.transfer(group, { toUnit: 'EMSOU' }))).toEqual(['toUnit'])
      expect(refusedFields(await giving.transfer(group, { toUnit: 'SHERWOOD', day: '2026-11-21', reason: ' ' }))).toEqual(['toUnit', 'day', 'reason'])
      expect(refusedFields(await giving.transfer(group, { day: '2026-11' }))).toEqual(['day'])
      expect(refusedFields(await giving.transfer(group, { day: '' }))).toEqual(['day'])
      expect((await giving.transfer(withdrawn) as Refusal).message).toBe('This group is withdrawn. Restore it before you hand it over.')
      const { result } = await giver.ask<{ result: object }>(
        'mutation ($input: TransferOcgInput!) { result: transferOcg(input: $input) { __typename ... on StaleOcg { yours { version } current { version } } } }',
        { input: { key: randomUUID(), id: group.id, version: 1, toUnit: 'ERSOU', day: '2026-11-01', reason: 'East.' } })
      expect(result).toEqual({ __typename: 'StaleOcg', yours: { version: 1 }, current: { version: 2 } })
    })).toBe(true)
  })

  it('is refused where the other unit has its URN, without a word of the group that has it', async () => {
    const { group } = await aGroupWithALife('Heronry')
    made(await taking.groups.record(aGroup({ alias: 'Secret east', urn: 'EM/Heronry' })))
    expect(await leavesNothing(async () => {
      const answer = await giving.transfer(group)
      expect(refusedFields(answer)).toEqual(['toUnit'])
      expect(JSON.stringify(answer)).not.toMatch(/Secret/)
    })).toBe(true)
  })

  it('twice with one key is one transfer with one answer, also once the other unit has renamed the group; what was submitted of it before is answered in words', async () => {
    const mapping = { key: randomUUID() }
    const group = made(await giving.groups.record(aGroup({ alias: 'Ibis' }), mapping))
    const key = randomUUID()
    clock.pass(1)
    const first = await giving.transfer(group, { key })
    clock.pass(1)
    made(await taking.groups.correct({ id: group.id, version: 2 }, aGroup({ alias: 'Renamed' })))
    expect(await leavesNothing(async () => {
      expect(await giving.transfer(group, { key })).toEqual(first)
      expect(refused(await giving.groups.record(aGroup({ alias: 'Ibis' }), mapping)).message).toMatch(/was handed over/)
    })).toBe(true)
    expect(first).toMatchObject({ alias: 'Ibis' })
  })

  it('cannot be done around: the database takes no version that names another unit without a transfer, nor one by a recorder', async () => {
    const { group } = await aGroupWithALife('Jackdaw')
    const asPerson = (code: string, sql: string) =>
      inRequestTransaction(database.prisma, { viewer: findDemonstrationPerson(code), isReading: false, clock: clock.read }, (transaction) => transaction.$executeRawUnsafe(sql))
    const version = `INSERT INTO ocg_version (id, ocg_id, version, unit_code, alias, threat_codes, reason, recorded_by, recorded_at)
      VALUES (gen_random_uuid(), '${uuidOf(group.id)}', 3, 'ERSOU', 'X', '{DRUGS}', 'x', 'EMSOU-PERFORMANCE-LEAD-1', now())`
    await expect(asPerson('EMSOU-PERFORMANCE-LEAD-1', version)).rejects.toThrow(/row-level security/)
    const transfer = `INSERT INTO ocg_transfer (id, ocg_id, from_unit_code, to_unit_code, day, reason, recorded_by, recorded_at)
      VALUES (gen_random_uuid(), '${uuidOf(group.id)}', 'EMSOU', 'ERSOU', '2026-11-01', 'x', 'EMSOU-RECORDER-1', now())`
    await expect(asPerson('EMSOU-RECORDER-1', transfer)).rejects.toThrow(/row-level security/)
    await expect(asPerson('ERSOU-UNIT-HEAD-1', transfer.replace('EMSOU-RECORDER-1', 'ERSOU-UNIT-HEAD-1'))).rejects.toThrow(/row-level security/)
  })
})
