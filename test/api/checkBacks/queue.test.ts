import { describe, expect, it } from 'vitest'
import { aDisruption, type DisruptionFacts } from '../../support/aDisruption.ts'
import { pageList } from '../../support/pageList.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'
import { aCheckBack, checkBacksOf, recordCheckBack, recorded } from './checkBacks.ts'

/** It is 20 November 2026 in London. */
const { as, clock, database, logged } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const record = async (changed: Partial<DisruptionFacts>) => made(await recorder.disruptions.record(aDisruption({ grade: 'MODERATE', ...changed }))).reference

const story = {
  /** 3 months: 1 October, 50 days ago. */
  july: await record({ effect: '2026-07-01', grade: 'MAJOR', tactics: ['IMPRISONMENT'] }),
  /** Known only to the month: dated by 31 August, so due on 30 November. */
  august: await record({ effect: '2026-08' }),
  /** 3 months: 23 October, 28 days ago; 29 days ago is overdue. */
  grace: await record({ effect: '2026-07-23', forces: ['DERBYSHIRE'] }),
  past: await record({ effect: '2026-07-22', threats: ['FIREARMS'] }),
  /** All three have fallen due; two are recorded. */
  year: await record({ effect: '2025-08-31' }),
}
recorded(await recordCheckBack(recorder, story.year, 3, aCheckBack({ result: 'HELD', checkedOn: '2025-12-02' })))
recorded(await recordCheckBack(recorder, story.year, 6, aCheckBack({ result: 'LOST', checkedOn: '2026-03-02' })))
await record({ effect: '2026-07-01', grade: 'MINOR' })
await record({ effect: '2026-07-01', grade: 'NEGATIVE' })
made(await as('SWROCU-RECORDER-1').disruptions.record(aDisruption({ effect: '2026-07-01', grade: 'MAJOR', supportingUnits: ['EMSOU'], forces: [] })))

type Row = { months: number; dueOn: string; state: string; disruption: { reference: string } }
const named = ({ months, disruption }: Row) => `${Object.entries(story).find(([, reference]) => reference === disruption.reference)?.[0]} ${months}`
const rows = async (filter: object, asked: { order?: string; size?: number; isBackward?: boolean } = {}) =>
  pageList<Row>(recorder, { list: 'checkBacks', fields: 'months dueOn state disruption { reference }', filter, ...asked })
const found = async (filter: object) => (await rows(filter)).map(named)

/** New values of settings, from now on. */
const set = (values: Record<string, string>) =>
  database.asOwner(async (client) => {
    for (const [code, value] of Object.entries(values)) {
      await client.query(`UPDATE setting_version SET superseded_at = $2 WHERE code = $1 AND superseded_at = 'infinity'`, [code, clock.now])
      await client.query(
        `INSERT INTO setting_version (id, code, version, value, reason, recorded_at)
         SELECT gen_random_uuid(), $1, max(version) + 1, $2, 'Tried out', $3 FROM setting_version WHERE code = $1`, [code, value, clock.now],
      )
    }
  })

describe('the queue of check-backs', () => {
  it('holds what disruptions led by the unit need, by the day on which it falls due, page by page', async () => {
    const all = await rows({})
    expect(all.map((row) => `${named(row)} ${row.dueOn} ${row.state}`)).toEqual([
      'year 3 2025-11-30 RECORDED', 'year 6 2026-02-28 RECORDED', 'year 12 2026-08-31 OVERDUE', 'july 3 2026-10-01 OVERDUE', 'past 3 2026-10-22 OVERDUE', 'grace 3 2026-10-23 DUE',
      'august 3 2026-11-30 NOT_YET_DUE', 'july 6 2027-01-01 NOT_YET_DUE', 'past 6 2027-01-22 NOT_YET_DUE', 'grace 6 2027-01-23 NOT_YET_DUE',
      'august 6 2027-02-28 NOT_YET_DUE', 'july 12 2027-07-01 NOT_YET_DUE', 'past 12 2027-07-22 NOT_YET_DUE', 'grace 12 2027-07-23 NOT_YET_DUE', 'august 12 2027-08-31 NOT_YET_DUE',
    ])
    expect((await rows({}, { order: 'DUE_DESCENDING', size: 4 })).map(named)).toEqual(all.map(named).toReversed())
    expect((await rows({}, { size: 2, isBackward: true })).map(named)).toEqual(all.map(named))
  })

  it.each<[string, object, string[]]>([
    ['state', { states: ['DUE', 'OVERDUE'] }, ['year 12', 'july 3', 'past 3', 'grace 3']],
    ['result', { results: ['LOST', 'UNKNOWN'] }, ['year 6']],
    ['months', { months: 12, states: ['OVERDUE'] }, ['year 12']],
    ['months that no setting asks for', { months: 5 }, []],
    ['counted grade', { grade: 'MAJOR', months: 3 }, ['july 3']],
    ['tactic', { tactic: 'IMPRISONMENT', months: 3 }, ['july 3']],
    ['threat', { threat: 'FIREARMS', months: 3 }, ['past 3']],
    ['force', { force: 'DERBYSHIRE', months: 6 }, ['grace 6']],
    ['period of the last day of effect', { period: 'M2026-07', months: 3 }, ['july 3', 'past 3', 'grace 3']],
    ['a month that is known only as such', { period: 'M2026-08', months: 3 }, ['august 3']],
    ['disruption', { disruption: story.year.toLowerCase() }, ['year 3', 'year 6', 'year 12']],
  ])('can be filtered by %s', async (_by, filter, expected) => {
    expect(await found(filter)).toEqual(expected)
  })

  it('is counted as it is listed', async () => {
    const { checkBackCounts } = await recorder.ask<{ checkBackCounts: object }>('{ checkBackCounts { due overdue dueInDays inWords } }')
    expect(checkBackCounts).toEqual({ due: 1, overdue: 3, dueInDays: 1, inWords: '3 check-backs are overdue and 1 more is due. 1 more falls due in the next 28 days.' })
    const other = await as('SWROCU-RECORDER-1').ask<{ checkBackCounts: { overdue: number } }>('{ checkBackCounts { overdue } }')
    expect(other.checkBackCounts.overdue).toBe(1)
  })

  it('a past moment stays as it was, by the records and settings of then', async () => {
    const other = as('ERSOU-RECORDER-1')
    const made3 = async (grade: DisruptionFacts['grade']) => made(await other.disruptions.record(aDisruption({ effect: '2026-07-01', grade, forces: [] }))).reference
    const major = await made3('MAJOR')
    await made3('MINOR')
    await made3('NEGATIVE')
    const before = clock.now.toISOString()
    clock.pass(60)
    recorded(await recordCheckBack(other, major, 3, aCheckBack({ result: 'UNKNOWN' })))
    await set({ CHECK_BACK_MONTHS: '6', CHECK_BACK_FROM_GRADE: 'MINOR', CHECK_BACK_GRACE_DAYS: '400' })
    clock.pass(1)
    const listed = async (asked: object = {}) =>
      (await pageList<Row>(other, { list: 'checkBacks', fields: 'months dueOn state disruption { reference }', ...asked })).map(({ months, state }) => `${months} ${state}`)
    const shown = async (asAt: string | null = null) => (await checkBacksOf(other, major, asAt))?.map(({ months, isNeeded, result }) => [months, isNeeded, result])
    expect(await listed()).toEqual(['6 NOT_YET_DUE', '6 NOT_YET_DUE']) // the minor one has joined, the negative has not
    expect(await listed({ asAt: before })).toEqual(['3 OVERDUE', '6 NOT_YET_DUE', '12 NOT_YET_DUE'])
    expect(await shown()).toEqual([[3, false, 'UNKNOWN'], [6, true, null]])
    expect(await shown(before)).toEqual([[3, true, null], [6, true, null], [12, true, null]])
    clock.pass(1)
    await set({ CHECK_BACK_MONTHS: '3,6,12', CHECK_BACK_FROM_GRADE: 'MODERATE', CHECK_BACK_GRACE_DAYS: '28' })
  })
})

it('nothing unexpected was logged', () => expect(logged).toEqual([]))
