import { randomUUID } from 'node:crypto'
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

  it('cannot merge once more into another, while that merge stands', async () => {
    const [one, other, third] = await groups(3)
    made(await life.link({ from: one, to: other, day: '2026-10-01' }))
    clock.pass(1)
    expect(await leavesNothing(async () => {
      const { problems } = refused(await life.link({ from: one, to: third, day: '2026-10-02' }))
      expect(problems).toEqual([expect.objectContaining({ field: 'from', message: expect.stringContaining('merged into another already') })])
    })).toBe(true)
  })

  it('cannot have merged before a status that was recorded since: refused, naming that, and nothing is kept', async () => {
    const [one, other] = await groups(2)
    made(await life.status(one, { status: 'MONITORED', from: '2026-10-15' }))
    expect(await leavesNothing(async () => {
      expect(refused(await life.link({ from: one, to: other, day: '2026-10-01' })).problems).toEqual([
        { field: 'day', message: 'A merged group is archived from that day, but this one is recorded as monitored since 15 October 2026. Enter a later day, or withdraw that spell first.' },
      ])
    })).toBe(true)
  })
})

describe('a circle of merges and splits', () => {
  const merge = (from: string, to: string, day: string) => life.link({ from, to, day })
  const split = (from: string, to: string, day: string) => life.link({ from, to, day, kind: 'SPLIT_INTO' })
  const closesIt = [{ field: 'to', message: expect.stringMatching(/^The first group came from this one.* Only one that split off merges back, on a later day than the split/) }]

  it('is refused, however long, and nothing is kept', async () => {
    const [one, two, three] = await groups(3)
    made(await split(one, two, '2026-10-01'))
    const [, link] = made(await split(two, three, '2026-10-01')).lineage
    expect(await leavesNothing(async () => {
      expect(refused(await merge(three, one, '2026-10-01')).problems).toEqual(closesIt)
      expect(refused(await split(three, one, '2026-11-01')).problems).toEqual(closesIt)
    })).toBe(true)
    made(await life.unlink(link?.id ?? ''))
    expect(made(await merge(three, one, '2026-10-01')).status).toBe('ARCHIVED')
  })

  it('is none where a group that split off merges back, at once or by way of others, on a later day than the split; of that day or before it is refused', async () => {
    const [one, two] = await groups(2)
    made(await split(one, two, '2026-10-01'))
    expect(await leavesNothing(async () => {
      for (const day of ['2026-10-01', '2026-09-30']) expect(refused(await merge(two, one, day)).problems).toEqual(closesIt)
    })).toBe(true)
    expect(made(await merge(two, one, '2026-10-02')).status).toBe('ARCHIVED')
    const [whole, part, other] = await groups(3)
    made(await split(whole, part, '2026-10-01'))
    made(await merge(part, other, '2026-09-01'))
    expect(made(await merge(other, whole, '2026-10-02')).status).toBe('ARCHIVED')
  })

  it('is refused where all of it merges, on whatever days, and where the last thing is a split', async () => {
    const [one, two, three] = await groups(3)
    made(await merge(one, two, '2026-10-01'))
    made(await merge(two, three, '2026-10-02'))
    expect(await leavesNothing(async () => {
      expect(refused(await merge(three, one, '2026-10-03')).problems).toEqual(closesIt)
      expect(refused(await split(three, one, '2026-10-02')).problems).toEqual(closesIt)
    })).toBe(true)
    expect(made(await split(three, one, '2026-10-01')).status).toBe('ACTIVE')
  })

  it('is refused by the database too, where two links would close it', async () => {
    const ids = await groups(3)
    const [one, two, three] = ids.map((id) => Buffer.from(id, 'base64').toString().slice('Ocg:'.length))
    const insert = (from?: string, to?: string, kind = 'MERGED_INTO', day = '2026-10-01') => database.asOwner((client) => client.query(
      `INSERT INTO ocg_lineage (id, unit_code, from_ocg_id, to_ocg_id, kind, day, reason, recorded_by, recorded_at)
       VALUES (gen_random_uuid(), 'EMSOU', $1, $2, $3, $4, 'One.', 'EMSOU-RECORDER-1', now())`, [from, to, kind, day]))
    await insert(one, two)
    await insert(two, three)
    for (const [kind, day] of [['MERGED_INTO', '2026-10-02'], ['SPLIT_INTO', '2026-10-01']]) await expect(insert(three, one, kind, day)).rejects.toMatchObject({ code: 'LV009' })
    await insert(three, one, 'SPLIT_INTO', '2026-09-30')
  })
})

describe('a withdrawn merge', () => {
  it('is a link no more, and the group is again what it was', async () => {
    const [one, other] = await groups(2)
    const [link] = made(await life.link({ from: one, to: other })).lineage
    expect(link?.mayWithdraw).toBe(true)
    const moment = clock.pass(1)
    clock.pass(1)
    const back = made(await life.unlink(link?.id ?? '', { reason: 'They are two after all.' }))
    expect([back.lineage, back.status, back.statusSpells.map(({ status, lastDay }) => [status, lastDay])]).toEqual([[], 'ACTIVE', [['ACTIVE', null]]])
    expect(await life.read(one, moment)).toMatchObject({ status: 'ARCHIVED', lineage: [{ mayWithdraw: false, to: { id: other } }] })
  })

  it('leaves a status that was recorded since', async () => {
    const [one, other] = await groups(2)
    const [link] = made(await life.link({ from: one, to: other })).lineage
    clock.pass(1)
    made(await life.status(one, { status: 'MONITORED', from: '2026-11-01' }))
    clock.pass(1)
    expect(made(await life.unlink(link?.id ?? '')).statusSpells.map(({ status }) => status)).toEqual(['ACTIVE', 'ARCHIVED', 'MONITORED'])
  })

  it('is refused without a reason, by another unit, and once it is withdrawn already, and nothing is changed', async () => {
    const [one, other] = await groups(2)
    const [link] = made(await life.link({ from: one, to: other })).lineage
    const id = link?.id ?? ''
    expect(await leavesNothing(async () => {
      expect(fieldsRefused(await life.unlink(id, { reason: ' ' }))).toEqual(['reason'])
      for (const unseen of [one, 'nothing']) expect(refused(await life.unlink(unseen)).message).toBe('There is no such merge or split in your unit')
      expect(refused(await groupLife(as('TARIAN-RECORDER-1')).unlink(id)).message).toBe('There is no such merge or split in your unit')
    })).toBe(true)
    const key = randomUUID()
    const withdrawn = made(await life.unlink(id, { key }))
    expect(await leavesNothing(async () => {
      expect(refused(await life.unlink(id)).message).toBe('This merge or split is withdrawn already')
      expect(await life.unlink(id, { key })).toEqual(withdrawn)
    })).toBe(true)
  })
})
