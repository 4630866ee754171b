import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { addAuditEntry } from '../../../server/audit/addAuditEntry.ts'
import { inRequestTransaction } from '../../../server/database/requestTransaction.ts'
import { findDemonstrationPerson } from '../../../server/people/demonstrationPeople.ts'
import { aDisruption } from '../../support/aDisruption.ts'
import { changeAs, rebased, refusedWith, type RebasingAnswer } from '../../support/changeAs.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'

/** EMSOU with one disruption a month from April to June 2026 and two from July to October. */
const { as, clock, database, leavesNothing } = await startApp()
const lead = changeAs(as('EMSOU-PERFORMANCE-LEAD-1'))
const head = changeAs(as('EMSOU-UNIT-HEAD-1'))
const board = changeAs(as('NETWORK-BOARD-MEMBER-1'))
for (const [month, count] of Object.entries({ '04': 1, '05': 1, '06': 1, '07': 2, '08': 2, '09': 2, '10': 2 })) {
  for (let each = 1; each <= count; each += 1) made(await as('EMSOU-RECORDER-1').disruptions.record(aDisruption({ effect: `2026-${month}-0${each}`, grade: 'MINOR', outcomes: [] })))
}
const months = '2026-04-01..2026-10-31'
const refusals = async (work: () => Promise<RebasingAnswer>): Promise<string> => {
  let message = ''
  expect(await leavesNothing(async () => { message = refusedWith(await work()).message })).toBe(true)
  return message
}

const first = rebased(await lead.rebase('2026-07-01', { key: 'once-and-no-more' }))
clock.pass(10)
const mistaken = rebased(await lead.rebase('2026-09-01', { measure: 'SUPPORTED' }))
const ofStrand = rebased(await head.rebase('2026-08-01', { measure: 'MINOR', strand: 'PURSUE' }))
const beforeTakingBack = clock.now.toISOString()
clock.pass(10)
const takenBack = rebased(await head.takeBack(mistaken.id, { key: 'taken-back-once' }))
const takenBackAt = clock.now.toISOString()
clock.pass(10)

describe('a re-basing', () => {
  it('begins a phase with limits of its own, and says why, who and when', async () => {
    expect(first).toMatchObject({
      unit: { code: 'EMSOU' }, measure: 'GROSS', strand: null, fromDay: '2026-07-01', reason: 'A second team began in this month.', recordedBy: 'EMSOU performance lead 1',
      recordedAt: '2026-11-20T09:30:00.000Z', mayWithdraw: true, withdrawnAt: null, withdrawnBy: null, whyWithdrawn: null,
    })
    const { phases, points, findings, rebasings } = await board.change(months, { basis: 'AS_RECORDED' })
    expect(phases).toMatchObject([
      { number: 1, from: '2026-04-01', lastDay: '2026-06-30', mean: 1, isTrial: true, beginsBecause: null },
      { number: 2, from: '2026-07-01', lastDay: '2026-10-31', mean: 2, isTrial: true, beginsBecause: 'Re-based: A second team began in this month.' },
    ])
    expect(points.map(({ phase }) => phase)).toEqual([1, 1, 1, 2, 2, 2, 2])
    expect(findings[1]).toBe('The mean is 2.0 a month in July 2026 to October 2026, and was 1.0 in April 2026 to June 2026, before the re-basing.')
    expect(rebasings).toMatchObject([{ id: first.id, mayWithdraw: false }])
  })

  it('is of one series: neither of another grade nor of a strand, nor of the network', async () => {
    expect((await lead.change(months, { measure: 'MINOR' })).phases).toHaveLength(1)
    expect((await lead.change(months, { strand: 'PURSUE' })).phases).toHaveLength(1)
    expect((await lead.change(months, { unit: null, basis: 'AS_RECORDED' })).phases).toHaveLength(1)
    expect(ofStrand.strand).toEqual({ code: 'PURSUE' })
    expect((await lead.change(months, { measure: 'MINOR', strand: 'PURSUE' })).phases).toHaveLength(2)
  })

  it('is not there as at a moment before it, and nothing is re-based as at a past moment', async () => {
    const { phases, rebasings, mayRebase } = await lead.change(months, { asAt: '2026-11-20T09:29:00Z' })
    expect([phases.length, rebasings, mayRebase]).toEqual([1, [], false])
    expect((await lead.change(months)).mayRebase).toBe(true)
    for (const other of [board, changeAs(as('EMSOU-RECORDER-1')), changeAs(as('ERSOU-UNIT-HEAD-1'))]) expect((await other.change(months)).mayRebase).toBe(false)
  })

  it('sent again with the same key is the same, and no second one', async () => {
    expect(await leavesNothing(async () => {
      expect(rebased(await lead.rebase('2026-07-01', { key: 'once-and-no-more' })).id).toBe(first.id)
      expect(rebased(await head.takeBack(mistaken.id, { key: 'taken-back-once' })).withdrawnAt).toBe(takenBackAt)
    })).toBe(true)
  })

  it('is taken back with a reason by those who lead the unit, and nobody else', async () => {
    expect(await refusals(() => board.takeBack(first.id))).toMatch(/^An executive board member does not say from when/)
    expect(await refusals(() => changeAs(as('ERSOU-UNIT-HEAD-1')).takeBack(first.id))).toBe('There is no such re-basing of a series of your unit')
    expect(await refusals(() => head.takeBack('UmViYXNpbmc6bm9uZQ=='))).toBe('There is no such re-basing of a series of your unit')
    expect(await refusals(() => head.takeBack(first.id, { reason: 'Wrong.' }))).toBe('Say why it is taken back in at least 3 words: everybody who sees the chart reads it')
    expect(await refusals(() => lead.takeBack(mistaken.id))).toBe('This re-basing is taken back already')
  })

  it('that was taken back stays to be read, divides nothing any more, and may come again', async () => {
    expect(takenBack).toMatchObject({ withdrawnBy: 'EMSOU unit head 1', withdrawnAt: takenBackAt, whyWithdrawn: 'The second team never began.', mayWithdraw: false })
    expect(await lead.change(months, { measure: 'SUPPORTED' })).toMatchObject({ phases: [{ points: 7 }], rebasings: [{ id: mistaken.id, whyWithdrawn: 'The second team never began.' }] })
    expect(await lead.change(months, { measure: 'SUPPORTED', asAt: beforeTakingBack })).toMatchObject({ phases: [{}, {}], rebasings: [{ withdrawnAt: null, whyWithdrawn: null }] })
    expect(rebased(await lead.rebase('2026-09-01', { measure: 'SUPPORTED' })).id).not.toBe(mistaken.id)
  })
})

describe('nothing is re-based', () => {
  it.each([
    ['within a month', '2026-07-15', {}, 'Choose the first day of a month: limits are reckoned anew from a whole month on, and 15 July 2026 is within one'],
    ['from a month to come', '2026-12-01', {}, 'That month has not begun: choose one that has'],
    ['before anything was recorded', '2026-04-01', {}, 'Nothing of this unit is recorded before that month, so there is no earlier level to set apart: choose a later month'],
    ['before there is anything at all', '1989-01-01', {}, 'Nothing of this unit is recorded before that month, so there is no earlier level to set apart: choose a later month'],
    ['without a reason', '2026-06-01', { reason: ' ' }, 'Enter why it is re-based'],
    ['with dots for words', '2026-06-01', { reason: '. . . . . .' }, 'Say why it is re-based in at least 3 words: everybody who sees the chart reads it'],
    ['with a word for a reason', '2026-06-01', { reason: 'Improvement.' }, 'Say why it is re-based in at least 3 words: everybody who sees the chart reads it'],
    ['of what is not known by strand', '2026-06-01', { measure: 'SUPPORTED', strand: 'PURSUE' }, 'What units supported is not known by strand: choose all strands, or another measure'],
    ['twice from one month', '2026-07-01', {}, 'The limits of this series are reckoned anew from that month already: take that back first, or choose another month'],
  ])('%s', async (_what, fromDay, told, message) => {
    expect(await refusals(() => lead.rebase(fromDay, told))).toBe(message)
  })

  it.each(['EMSOU-RECORDER-1', 'EMSOU-MODERATOR-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-NOCC-ACCEPTER-1', 'NETWORK-ADMINISTRATOR-1'])('by %s, who leads no unit', async (code) => {
    expect(await refusals(() => changeAs(as(code)).rebase('2026-06-01'))).toMatch(/^An? .+ does not say from when on the limits of a series are reckoned anew\. Ask a performance lead or the unit head of the unit\.$/)
  })

  it('with what looks like a personal detail in its reason, until that is answered for', async () => {
    expect(await leavesNothing(async () => expect((await lead.rebase('2026-06-01', { reason: 'Ask somebody@example.org about the second team.' })).__typename).toBe('TextWarning'))).toBe(true)
  })
})

describe('the database alone', () => {
  const attempt = async (code: string, unit: string, sql: (id: string) => string) => {
    const viewer = findDemonstrationPerson(code)
    return inRequestTransaction(database.prisma, { viewer, isReading: false, clock: clock.read }, async (transaction) => {
      if (viewer) await addAuditEntry(transaction, { at: clock.read(), kind: 'ALTERATION', operation: 'bySql', actor: viewer })
      await transaction.$executeRawUnsafe(sql(unit))
      throw new Error('let be')
    }).catch((error: Error) => (/let be/.test(error.message) ? 'let be' : /row-level security|permission denied/.test(error.message) ? 'refused' : error.message))
  }
  const insert = (person: string) => (unit: string) => `INSERT INTO series_rebasing (id, unit_code, measure, from_day, reason, recorded_by, recorded_at)
    VALUES ('${randomUUID()}', '${unit}', 'MAJOR', '2026-06-01', 'By SQL alone.', '${person}', '2026-11-20T12:00:00Z')`

  it('lets those alone add one who lead the unit, of their own unit and in their own name', async () => {
    expect(await attempt('EMSOU-UNIT-HEAD-1', 'EMSOU', insert('EMSOU-UNIT-HEAD-1'))).toBe('let be')
    expect(await attempt('EMSOU-UNIT-HEAD-1', 'ERSOU', insert('EMSOU-UNIT-HEAD-1'))).toBe('refused')
    expect(await attempt('EMSOU-UNIT-HEAD-1', 'EMSOU', insert('EMSOU-PERFORMANCE-LEAD-1'))).toBe('refused')
    for (const code of ['EMSOU-RECORDER-1', 'EMSOU-MODERATOR-1', 'NETWORK-BOARD-MEMBER-1']) expect([code, await attempt(code, 'EMSOU', insert(code))]).toEqual([code, 'refused'])
  })

  it('refuses a second one from one month, and lets nobody change or remove one', async () => {
    expect(await attempt('EMSOU-UNIT-HEAD-1', 'EMSOU', (unit) => insert('EMSOU-UNIT-HEAD-1')(unit).replace('MAJOR', 'GROSS').replace('2026-06-01', '2026-07-01'))).toContain('reckoned anew from that month already')
    expect(await attempt('EMSOU-UNIT-HEAD-1', 'EMSOU', () => "UPDATE series_rebasing SET reason = 'Another reason now.'")).toBe('refused')
    await expect(database.asOwner((client) => client.query('DELETE FROM series_rebasing_withdrawal'))).rejects.toThrow()
  })

  it('tells of each in the trail', async () => {
    const { rows } = await database.asOwner((client) => client.query("SELECT operation, kind, record_kind, record_unit_code FROM audit_entry WHERE record_kind = 'Rebasing' AND kind <> 'REFUSAL' ORDER BY at"))
    expect(rows[0]).toEqual({ operation: 'rebaseSeries', kind: 'ALTERATION', record_kind: 'Rebasing', record_unit_code: 'EMSOU' })
    expect(rows.map(({ operation }: { operation: string }) => operation)).toContain('withdrawRebasing')
  })
})
