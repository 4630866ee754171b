import { describe, expect, it } from 'vitest'
import { aGroup } from '../../support/aGroup.ts'
import { groupLife } from '../../support/groupLife.ts'
import { fieldsRefused, made, refused } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, database, leavesNothing } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const life = groupLife(recorder)
const groups = async (count: number) => {
  const ids: string[] = []
  for (let number = 1; number <= count; number += 1) ids.push(made(await life.groups.record(aGroup({ alias: `Group ${number}` }))).id)
  clock.pass(1)
  return ids as [string, string, string]
}

describe('a group that merged into another', () => {
  it('is archived from that day, with the merge as the reason', async () => {
    const [one, other] = await groups(2)
    const merged = made(await life.link({ from: one, to: other, day: '2026-10-01', reason: 'One command now.' }))
    expect([merged.status, (await life.read(other))?.status]).toEqual(['ARCHIVED', 'ACTIVE'])
    expect(merged.statusSpells).toMatchObject([
      { status: 'ACTIVE', lastDay: '2026-09-30' }, { status: 'ARCHIVED', from: '2026-10-01', lastDay: null, reason: 'Merged into another group: One command now.' },
    ])
  })

  it('and was archived before stays as it is; one that split lives on', async () => {
    const [one, other, third] = await groups(3)
    made(await life.status(one, { status: 'ARCHIVED', from: '2026-09-01' }))
    clock.pass(1)
    expect(made(await life.link({ from: one, to: other })).statusSpells).toHaveLength(2)
    expect(made(await life.link({ from: other, to: third, kind: 'SPLIT_INTO' })).status).toBe('ACTIVE')
  })

  it('cannot have merged before a status that was recorded since: refused, naming that, and nothing is kept', async () => {
    const [one, other] = await groups(2)
    made(await life.status(one, { status: 'MONITORED', from: '2026-10-15' }))
    expect(await leavesNothing(async () => {
      expect(refused(await life.link({ from: one, to: other, day: '2026-10-01' })).problems).toEqual([
        { field: 'day', message: 'A merged group is archived from that day, but this one is recorded as Monitored since 15 October 2026. Enter a later day, or withdraw that spell first.' },
      ])
    })).toBe(true)
  })
})

describe('a circle of merges and splits', () => {
  it('is refused, however long, and nothing is kept', async () => {
    const [one, two, three] = await groups(3)
    made(await life.link({ from: one, to: two, kind: 'SPLIT_INTO' }))
    made(await life.link({ from: two, to: three, kind: 'SPLIT_INTO' }))
    expect(await leavesNothing(async () => {
      expect(refused(await life.link({ from: three, to: one })).problems).toEqual([{ field: 'to', message: expect.stringMatching(/^The first group came from this one/) }])
    })).toBe(true)
    made(await life.unlink({ from: two, to: three }))
    expect(made(await life.link({ from: three, to: one })).status).toBe('ARCHIVED')
  })

  it('is refused by the database too, where two links would close it', async () => {
    const ids = await groups(3)
    const [one, two, three] = ids.map((id) => Buffer.from(id, 'base64').toString().slice('Ocg:'.length))
    const insert = (from?: string, to?: string) => database.asOwner((client) => client.query(
      `INSERT INTO ocg_lineage (id, unit_code, from_ocg_id, to_ocg_id, kind, day, reason, recorded_by, recorded_at)
       VALUES (gen_random_uuid(), 'EMSOU', $1, $2, 'MERGED_INTO', '2026-10-01', 'One.', 'EMSOU-RECORDER-1', now())`, [from, to]))
    await insert(one, two)
    await insert(two, three)
    await expect(insert(three, one)).rejects.toMatchObject({ code: 'LV009' })
  })
})

describe('a withdrawn merge', () => {
  it('is a link no more, and the group is again what it was', async () => {
    const [one, other] = await groups(2)
    const [link] = made(await life.link({ from: one, to: other })).lineage
    expect(link?.mayWithdraw).toBe(true)
    const moment = clock.pass(1)
    clock.pass(1)
    const back = made(await life.unlink({ from: one, to: other, reason: 'They are two after all.' }))
    expect([back.lineage, back.status, back.statusSpells.map(({ status, lastDay }) => [status, lastDay])]).toEqual([[], 'ACTIVE', [['ACTIVE', null]]])
    expect(await life.read(one, moment)).toMatchObject({ status: 'ARCHIVED', lineage: [{ mayWithdraw: false, to: { id: other } }] })
  })

  it('leaves a status that was recorded since', async () => {
    const [one, other] = await groups(2)
    made(await life.link({ from: one, to: other }))
    clock.pass(1)
    made(await life.status(one, { status: 'MONITORED', from: '2026-11-01' }))
    clock.pass(1)
    expect(made(await life.unlink({ from: one, to: other })).statusSpells.map(({ status }) => status)).toEqual(['ACTIVE', 'ARCHIVED', 'MONITORED'])
  })

  it('is refused where there is none, the other way round, without a reason, or by another unit, and nothing is changed', async () => {
    const [one, other, third] = await groups(3)
    made(await life.link({ from: one, to: other }))
    expect(await leavesNothing(async () => {
      for (const told of [{ from: one, to: third }, { from: other, to: one }]) expect(fieldsRefused(await life.unlink(told))).toEqual(['to'])
      expect(fieldsRefused(await life.unlink({ from: one, to: other, reason: ' ' }))).toEqual(['reason'])
      expect(fieldsRefused(await groupLife(as('TARIAN-RECORDER-1')).unlink({ from: one, to: other }))).toEqual(['from'])
    })).toBe(true)
  })
})
