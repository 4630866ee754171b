import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { addAuditEntry } from '../../../server/audit/addAuditEntry.ts'
import { inRequestTransaction, type RequestDatabase } from '../../../server/database/requestTransaction.ts'
import { recordIdFrom } from '../../../server/facts/recordId.ts'
import { findDemonstrationPerson } from '../../../server/people/demonstrationPeople.ts'
import { against } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { anAssessment } from '../../support/anAssessment.ts'
import { assessmentsOf } from '../../support/assessmentsOf.ts'
import { groupLife, plansOf } from '../../support/groupLife.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'
import { recordCheckBack, recorded } from '../checkBacks/checkBacks.ts'

/** A group of EMSOU with something of everything, handed over to ERSOU, which assessed it again; the database is asked in straight SQL. */
const { as, clock, database } = await startApp()
const giver = as('EMSOU-PERFORMANCE-LEAD-1')
const giving = groupLife(giver)
const group = made(await giving.groups.record(aGroup({ alias: 'Whinchat' })))
const former = made(await giving.groups.record(aGroup({ alias: 'Whinchat before' })))
const disruption = made(await giving.disruptions.record(against(group, { effect: '2026-03-02', grade: 'MAJOR' })))
await assessmentsOf(giver).record(group, anAssessment({ assessedOn: '2026-02-02', score: 60 }))
await plansOf(giver).record(group.id)
recorded(await recordCheckBack(giver, disruption.reference, 3))
const [link] = made(await giving.link({ from: former.id, to: group.id, kind: 'SPLIT_INTO' })).lineage
clock.pass(1)
made(await giving.unlink(link?.id ?? ''))
await giving.transfer(group)
clock.pass(1)
await assessmentsOf(as('ERSOU-RECORDER-1')).record(group, anAssessment({ assessedOn: '2026-05-05', score: 31 }))
await database.asOwner((client) => client.query('SELECT refresh_effects(100)'))
const ocgId = recordIdFrom(group.id, 'Ocg') ?? ''

const inTransactionOf = <T>(code: string | null, work: (transaction: RequestDatabase) => Promise<T>, isReading = true) =>
  inRequestTransaction(database.prisma, { viewer: code ? findDemonstrationPerson(code) : null, isReading, clock: clock.read }, work)
const tables = [
  'ocg_version', 'ocg_status_spell', 'assessment', 'assessment_version', 'assessment_text', 'plan_action', 'plan_action_version', 'ocg_lineage', 'ocg_lineage_withdrawal', 'ocg_transfer',
  'check_back', 'check_back_version', 'check_back_text', 'disruption_version', 'grading_text',
] as const
/** How many rows of each table the database shows that person: all of them are of this one story. */
const rowsSeen = (code: string | null) =>
  inTransactionOf(code, async (transaction) => {
    const [row] = await transaction.$queryRawUnsafe<object[]>(`SELECT ${tables.map((table) => `(SELECT count(*)::int FROM ${table}) AS ${table}`).join(', ')}`)
    return row
  })
const nothing = Object.fromEntries(tables.map((table) => [table, 0]))

describe('the database alone', () => {
  it.each([null, 'TARIAN-UNIT-HEAD-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-NOCC-ANALYST-1', 'NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1'])('shows %s nothing of it', async (code) => {
    expect(await rowsSeen(code)).toEqual(nothing)
  })

  it.each(['ERSOU-RECORDER-1', 'ERSOU-MODERATOR-1'])('shows %s, whose unit holds it, its whole life and what was done against it, without reasons and check-backs', async (code) => {
    expect(await rowsSeen(code)).toEqual({
      ...nothing, ocg_version: 2, ocg_status_spell: 1, assessment: 2, assessment_version: 2, assessment_text: 2, plan_action: 1, plan_action_version: 1, ocg_lineage: 1, ocg_lineage_withdrawal: 1,
      ocg_transfer: 1, disruption_version: 1,
    })
  })

  it.each(['EMSOU-RECORDER-1', 'EMSOU-MODERATOR-1'])('shows %s, whose unit handed it over, that it did, its own disruption and that a group of its own became it: no score, no day of what came later', async (code) => {
    expect(await rowsSeen(code)).toEqual({
      ...nothing, ocg_version: 1, ocg_status_spell: 1, ocg_lineage: 1, ocg_lineage_withdrawal: 1, ocg_transfer: 1, check_back: 1, check_back_version: 1, check_back_text: 1, disruption_version: 1, grading_text: 1,
    })
  })

  it.each([['now', null], ['as at a moment after the transfer', clock.now.toISOString()]])('counts what became of its work for the former holder %s, with the scores and days withheld', async (_when, asAt) => {
    const own = (code: string) => inTransactionOf(code, (transaction) => transaction.$queryRaw<Record<string, unknown>[]>`
      SELECT outcome, sequence_size, baseline, baseline_on, method_code, ended_by, fell_on, last_score, observed_to, relief_score_days FROM own_effects(${asAt}::timestamptz)`)
    expect(await own('EMSOU-UNIT-HEAD-1')).toEqual([
      { outcome: 'FELL', sequence_size: 1, baseline: null, baseline_on: null, method_code: null, ended_by: null, fell_on: null, last_score: null, observed_to: null, relief_score_days: null },
    ])
    expect(await own('ERSOU-UNIT-HEAD-1')).toEqual([])
  })

  const told = (person: string, reason = 'Mine.') => `'${reason}', '${person}', now()`
  const writes: Record<string, (person: string, unit: string) => string> = {
    'a spell': (person, unit) => `INSERT INTO ocg_status_spell (id, spell_id, version, ocg_id, unit_code, status, valid_from, valid_to, reason, recorded_by, recorded_at)
      VALUES ('${randomUUID()}', '${randomUUID()}', 1, '${ocgId}', '${unit}', 'ARCHIVED', '2000-01-01', '2000-02-01', ${told(person)})`,
    'an assessment': (_person, unit) => `INSERT INTO assessment (id, ocg_id, unit_code) VALUES ('${randomUUID()}', '${ocgId}', '${unit}')`,
    'an action': (_person, unit) => `INSERT INTO plan_action (id, ocg_id, unit_code) VALUES ('${randomUUID()}', '${ocgId}', '${unit}')`,
    'a transfer': (person, unit) => `INSERT INTO ocg_transfer (id, ocg_id, from_unit_code, to_unit_code, day, reason, recorded_by, recorded_at)
      VALUES ('${randomUUID()}', '${ocgId}', '${unit}', 'NEROCU', '2026-11-01', ${told(person)})`,
    'a setting': (person) => `INSERT INTO setting_version (id, code, version, value, reason, recorded_by, recorded_at, superseded_at) VALUES ('${randomUUID()}', 'FEWEST_TO_SAY', 9, '5', ${told(person)}, now())`,
    'an effect': () => 'INSERT INTO disruption_effect SELECT * FROM disruption_effect',
    'a row of the queue': () => 'INSERT INTO effect_queue SELECT * FROM effect_queue',
  }
  const attempt = async (code: string, sql: string): Promise<string> => {
    const viewer = findDemonstrationPerson(code)
    // A taken back transaction: whether the database lets it be is all that is asked.
    const outcome = await inTransactionOf(code, async (transaction) => {
      if (viewer) await addAuditEntry(transaction, { at: clock.read(), kind: 'COLLECTION', operation: 'bySql', actor: viewer })
      await transaction.$executeRawUnsafe(sql)
      throw new Error('let be')
    }, false).catch((error: Error) => error.message)
    return /let be/.test(outcome) ? 'let be' : /row-level security|permission denied/.test(outcome) ? 'refused' : outcome
  }
  const allowed: Record<string, string[]> = {
    'ERSOU-RECORDER-1': ['a spell', 'an assessment', 'an action'], 'ERSOU-UNIT-HEAD-1': ['a spell', 'an assessment', 'an action', 'a transfer'], 'NETWORK-ADMINISTRATOR-1': ['a setting'],
  }
  it.each(['ERSOU-RECORDER-1', 'ERSOU-UNIT-HEAD-1', 'ERSOU-MODERATOR-1', 'EMSOU-RECORDER-1', 'EMSOU-UNIT-HEAD-1', 'TARIAN-UNIT-HEAD-1', 'NETWORK-BOARD-MEMBER-1', 'NETWORK-AUDITOR-1', 'NETWORK-ADMINISTRATOR-1'])(
    'lets %s write what is theirs to write, and nothing else', async (code) => {
      const unit = findDemonstrationPerson(code)?.unitCode ?? 'ERSOU'
      for (const [what, sql] of Object.entries(writes)) expect([what, await attempt(code, sql(code, unit))]).toEqual([what, allowed[code]?.includes(what) ? 'let be' : 'refused'])
    },
  )
})
