import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { aGroup } from '../../support/aGroup.ts'
import { groupLife, type ShownLife } from '../../support/groupLife.ts'
import { fieldsRefused, made, refused } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

const { as, clock, leavesNothing } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const life = groupLife(recorder)
/** Mapped on 2 June 2025, active since. */
const aMappedGroup = async () => {
  clock.pass(1)
  const { id } = made(await life.groups.record(aGroup()))
  clock.pass(1)
  return id
}
const spells = ({ statusSpells }: ShownLife) => statusSpells.map(({ status, from, lastDay }) => [status, from, lastDay])

describe('a spell of status', () => {
  it('begins with the mapping of the group, in the status that was chosen', async () => {
    const { id } = made(await life.groups.record(aGroup({ mappedOn: null }), { status: 'MONITORED' }))
    const [spell] = (await life.read(id))?.statusSpells ?? []
    expect(spell).toMatchObject({ status: 'MONITORED', from: '2026-11-20', lastDay: null, reason: 'Mapped', mayWithdraw: false, recordedBy: { code: 'EMSOU-RECORDER-1' } })
    expect(spells(made(await life.status(await aMappedGroup(), { status: 'MONITORED', from: '2026-03-01' })))[0]).toEqual(['ACTIVE', '2025-06-02', '2026-02-28'])
  })

  it('that begins later ends the one that lasts the day before, and is the group’s status', async () => {
    const id = await aMappedGroup()
    const monitored = made(await life.status(id, { status: 'MONITORED', from: '2026-03-01', reason: 'Quiet since February.' }))
    expect([monitored.status, monitored.version]).toEqual(['MONITORED', 1])
    clock.pass(1)
    const archived = made(await life.status(id, { status: 'ARCHIVED', from: '2026-11-20' }))
    expect(spells(archived)).toEqual([['ACTIVE', '2025-06-02', '2026-02-28'], ['MONITORED', '2026-03-01', '2026-11-19'], ['ARCHIVED', '2026-11-20', null]])
    expect(archived.statusSpells[1]?.reason).toBe('Quiet since February.')
  })

  it('reads as at a past moment as it read then', async () => {
    const id = await aMappedGroup()
    const moment = clock.pass(1)
    const then = await life.read(id)
    clock.pass(1)
    made(await life.status(id, { status: 'ARCHIVED', from: '2026-11-01' }))
    const past = await life.read(id, moment)
    expect([past?.status, past && spells(past)]).toEqual([then?.status, then && spells(then)])
    expect(past?.statusSpells.map(({ mayWithdraw }) => mayWithdraw)).toEqual([false])
  })

  it('of days that no spell holds can be filled in, before the first or in a gap', async () => {
    const id = await aMappedGroup()
    made(await life.status(id, { status: 'MONITORED', from: '2024-01-01', lastDay: '2025-06-01' }))
    clock.pass(1)
    const [, , monitored] = made(await life.status(id, { status: 'MONITORED', from: '2026-07-01' })).statusSpells
    clock.pass(1)
    made(await life.status(id, { status: 'ARCHIVED', from: '2026-08-01' }))
    made(await life.withdrawStatus(monitored?.id ?? ''))
    expect(spells(made(await life.status(id, { status: 'MONITORED', from: '2026-07-01', lastDay: '2026-07-31' })))).toEqual([
      ['MONITORED', '2024-01-01', '2025-06-01'], ['ACTIVE', '2025-06-02', '2026-06-30'], ['MONITORED', '2026-07-01', '2026-07-31'], ['ARCHIVED', '2026-08-01', null],
    ])
  })

  it('with a last day inside the one that lasts interrupts it: that status resumes the day after, with its reason', async () => {
    const id = await aMappedGroup()
    const group = made(await life.status(id, { status: 'MONITORED', from: '2026-03-01', lastDay: '2026-05-31', reason: 'Quiet in spring.' }))
    expect([group.status, spells(group)]).toEqual(['ACTIVE', [['ACTIVE', '2025-06-02', '2026-02-28'], ['MONITORED', '2026-03-01', '2026-05-31'], ['ACTIVE', '2026-06-01', null]]])
    expect(group.statusSpells.map(({ reason }) => reason)).toEqual(['Mapped', 'Quiet in spring.', 'Mapped'])
    clock.pass(1)
    expect(spells(made(await life.withdrawStatus(group.statusSpells[1]?.id ?? '')))).toEqual([['ACTIVE', '2025-06-02', null]])
    clock.pass(1)
    expect(spells(made(await life.status(id, { status: 'ARCHIVED', from: '2025-06-02', lastDay: '2025-06-30' })))).toEqual([['ARCHIVED', '2025-06-02', '2025-06-30'], ['ACTIVE', '2025-07-01', null]])
  })

  it('cannot end today inside the one that lasts, which would begin again tomorrow: refused, and nothing is kept', async () => {
    const id = await aMappedGroup()
    expect(await leavesNothing(async () => {
      expect(refused(await life.status(id, { status: 'MONITORED', from: '2026-03-01', lastDay: '2026-11-20' })).problems).toEqual([
        { field: 'lastDay', message: 'The group would be active again from 21 November 2026, which has not come yet. Leave the last day out, and record the next status when it begins.' },
      ])
    })).toBe(true)
    expect(made(await life.status(id, { status: 'MONITORED', from: '2026-03-01', lastDay: '2026-11-19' })).status).toBe('ACTIVE')
  })

  it('from the very day of the one that lasts takes its place', async () => {
    const id = await aMappedGroup()
    const group = made(await life.status(id, { status: 'MONITORED', from: '2025-06-02' }))
    expect([group.status, spells(group)]).toEqual(['MONITORED', [['MONITORED', '2025-06-02', null]]])
    expect(spells(made(await life.withdrawStatus(group.statusSpells[0]?.id ?? '')))).toEqual([['ACTIVE', '2025-06-02', null]])
  })

  it('that overlaps another is refused, naming the spell in the way and what to do, and nothing is kept', async () => {
    const id = await aMappedGroup()
    made(await life.status(id, { status: 'MONITORED', from: '2026-03-01' }))
    clock.pass(1)
    made(await life.status(id, { status: 'ACTIVE', from: '2026-06-01' }))
    expect(await leavesNothing(async () => {
      const problems = async (told: Parameters<typeof life.status>[1]) => refused(await life.status(id, told)).problems
      expect(await problems({ status: 'ARCHIVED', from: '2026-03-15', lastDay: '2026-03-20' })).toEqual([
        { field: 'from', message: 'The group was monitored from 1 March 2026 to 31 May 2026. Begin after that, or withdraw that spell first.' },
      ])
      expect(await problems({ status: 'ARCHIVED', from: '2025-01-01', lastDay: '2025-06-02' })).toEqual([
        { field: 'lastDay', message: 'The group was active from 2 June 2025 to 28 February 2026. Enter a last day before 2 June 2025, or withdraw that spell first.' },
      ])
      expect(await problems({ status: 'ARCHIVED', from: '2025-01-01' })).toMatchObject([{ field: 'lastDay' }])
      expect(await problems({ status: 'ACTIVE', from: '2026-07-01' })).toEqual([
        { field: 'status', message: 'The group is active since 1 June 2026 already. Choose another status, or leave it as it is.' },
      ])
    })).toBe(true)
  })

  it('with anything wrong is refused, naming the field, and nothing is kept', async () => {
    const id = await aMappedGroup()
    const wrong: [field: string, told: Partial<Parameters<typeof life.status>[1]>][] = [
      ['from', { from: '2026-11-21' }], ['from', { from: ' ' }], ['from', { from: '2026-03' }], ['lastDay', { lastDay: '2026-11-21' }],
      ['lastDay', { from: '2026-03-02', lastDay: '2026-03-01' }], ['lastDay', { lastDay: '2026-02-30' }], ['reason', { reason: ' ' }],
    ]
    expect(await leavesNothing(async () => {
      for (const [field, told] of wrong) {
        expect([told, fieldsRefused(await life.status(id, { status: 'MONITORED', from: '2026-03-01', ...told }))]).toEqual([told, [field]])
      }
    })).toBe(true)
  })

  it('of a withdrawn group or of another unit’s is refused', async () => {
    const group = made(await life.groups.record(aGroup()))
    clock.pass(1)
    made(await life.groups.withdraw(group))
    expect(await leavesNothing(async () => {
      expect(refused(await life.status(group.id, { status: 'MONITORED', from: '2026-03-01' })).message).toBe('This group is withdrawn: restore it first, then record its status')
      const foreign = groupLife(as('TARIAN-RECORDER-1'))
      expect(refused(await foreign.status(group.id, { status: 'MONITORED', from: '2026-03-01' })).message).toBe('There is no such group in your unit')
    })).toBe(true)
  })

  it('submitted twice with one key is one spell', async () => {
    const id = await aMappedGroup()
    const key = randomUUID()
    const first = made(await life.status(id, { status: 'MONITORED', from: '2026-03-01', key }))
    expect(await leavesNothing(async () => expect(await life.status(id, { status: 'MONITORED', from: '2026-03-01', key })).toEqual(first))).toBe(true)
  })
})

describe('a withdrawn spell', () => {
  it('that is the latest lets the one that it had ended last on', async () => {
    const id = await aMappedGroup()
    const [, monitored] = made(await life.status(id, { status: 'MONITORED', from: '2026-03-01' })).statusSpells
    clock.pass(1)
    const group = made(await life.withdrawStatus(monitored?.id ?? ''))
    expect([group.status, spells(group)]).toEqual(['ACTIVE', [['ACTIVE', '2025-06-02', null]]])
  })

  it('between two others leaves a gap, and one before a gap does not reach over it', async () => {
    const id = await aMappedGroup()
    const [, monitored] = made(await life.status(id, { status: 'MONITORED', from: '2026-03-01' })).statusSpells
    clock.pass(1)
    const [, , archived] = made(await life.status(id, { status: 'ARCHIVED', from: '2026-06-01' })).statusSpells
    clock.pass(1)
    expect(spells(made(await life.withdrawStatus(monitored?.id ?? '')))).toEqual([['ACTIVE', '2025-06-02', '2026-02-28'], ['ARCHIVED', '2026-06-01', null]])
    clock.pass(1)
    expect(spells(made(await life.withdrawStatus(archived?.id ?? '')))).toEqual([['ACTIVE', '2025-06-02', '2026-02-28']])
  })

  it('is refused where it is the only one, twice, without a reason, or another unit’s, and nothing is changed', async () => {
    const id = await aMappedGroup()
    const only = (await life.read(id))?.statusSpells[0]?.id ?? ''
    const other = await aMappedGroup()
    const [, gone] = made(await life.status(other, { status: 'MONITORED', from: '2026-03-01' })).statusSpells
    clock.pass(1)
    made(await life.withdrawStatus(gone?.id ?? ''))
    expect(await leavesNothing(async () => {
      expect(refused(await life.withdrawStatus(only)).message).toMatch(/^This is the group’s only spell/)
      expect(fieldsRefused(await life.withdrawStatus(only, { reason: '' }))).toEqual(['reason'])
      expect(refused(await life.withdrawStatus(gone?.id ?? '')).message).toBe('This spell is withdrawn already')
      expect(refused(await groupLife(as('TARIAN-RECORDER-1')).withdrawStatus(only)).message).toBe('There is no such spell in your unit')
    })).toBe(true)
  })
})
