import { describe, expect, it } from 'vitest'
import { refreshEffects } from '../../../server/effects/refreshEffects.ts'
import { recordLife } from '../../support/aGroupsLife.ts'
import { aDisruption, against } from '../../support/aDisruption.ts'
import { aGroup } from '../../support/aGroup.ts'
import { anAssessment } from '../../support/anAssessment.ts'
import { asViewer } from '../../support/asViewer.ts'
import { assessmentsOf } from '../../support/assessmentsOf.ts'
import { made } from '../../support/records.ts'
import { startApp } from '../../support/startApp.ts'
import { storedId } from '../audit/trailOf.ts'

const { as, clock, database } = await startApp()
const recorder = as('EMSOU-RECORDER-1')
const rowsOf = async <T>(sql: string, values: unknown[] = []) => (await database.asOwner((client) => client.query(sql, values))).rows as T[]
const told = `disruption_id, ocg_id, day::text, grade, sequence_id, place, sequence_size, sequence_grade, sequence_has_negative, sequence_tactic_codes, baseline, outcome, ended_by,
  ended_on::text, fell_on::text, recovered_on::text, last_score, observed_to::text, relief_months, relief_score_days, check_back_months, check_back_results`
const kept = () => rowsOf<{ disruption_id: string; outcome: string }>(`SELECT ${told} FROM disruption_effect ORDER BY 1`)
const asAt = (moment: Date | null) => rowsOf(`SELECT ${told} FROM effects_of($1, NULL, NULL) ORDER BY 1`, [moment?.toISOString() ?? null])
const queued = async () => (await rowsOf<{ ocg_id: string | null; disruption_id: string | null }>('SELECT ocg_id, disruption_id FROM effect_queue'))
const waitFor = async () => { while ((await refreshEffects(database.prisma, 500)).refreshed > 0); }
const fill = (count: number, column = 'ocg_id') => rowsOf(`INSERT INTO effect_queue (${column}) SELECT gen_random_uuid() FROM generate_series(1, $1)`, [count])
const outcomes = (moment: Date | null = null) =>
  asViewer(database, 'NETWORK-BOARD-MEMBER-1', async (client) => {
    const { rows } = await client.query<{ outcome: string; sequences: number }>(
      "SELECT outcome, sequences FROM aggregates.sequence_outcomes($1, '2026-11-20', '2026-01-01', '2027-01-01', NULL, NULL, 'ALL') ORDER BY 1", [moment?.toISOString() ?? null])
    const { ocgs: waiting, settings_changing: settingsChanging } = (await client.query<{ ocgs: number; settings_changing: boolean }>('SELECT * FROM aggregates.effects_waiting()')).rows[0] ?? {}
    return { waiting, settingsChanging, of: Object.fromEntries(rows.map(({ outcome, sequences }) => [outcome, sequences])) }
  })

describe('what is recorded of a group', () => {
  it('waits in the queue, is in the figures at once, and is kept when the queue is worked off', async () => {
    await waitFor()
    const [before, counted] = [await kept(), (await outcomes()).of]
    const { group, disruptions: [disruption] } = await recordLife(recorder, { scores: { '2026-01-05': 62, '2026-03-01': 40 }, disruptions: ['2026-02-01'] })
    const keptOf = async () => (await kept()).find(({ disruption_id }) => disruption_id === storedId(disruption?.id ?? ''))?.outcome
    const figures = (outcome: string) => ({ waiting: 0, settingsChanging: false, of: { ...counted, [outcome]: (counted[outcome] ?? 0) + 1 } })
    expect(await kept()).toEqual(before)
    expect(new Set((await queued()).map(({ ocg_id }) => ocg_id))).toEqual(new Set([storedId(group.id)]))
    expect(await outcomes()).toEqual(figures('FELL'))
    await waitFor()
    expect([await queued(), await keptOf()]).toEqual([[], 'FELL'])
    expect(await outcomes()).toEqual(figures('FELL'))

    made(await assessmentsOf(recorder).record(group, anAssessment({ assessedOn: '2026-05-01', score: 60 })))
    expect(await keptOf()).toBe('FELL')
    expect((await queued()).map(({ ocg_id }) => ocg_id)).toEqual([storedId(group.id)])
    expect(await outcomes()).toEqual(figures('RECOVERED'))
    await waitFor()
    expect(await keptOf()).toBe('RECOVERED')
  })

  it('is kept as it is computed from the facts, whatever was recorded, corrected or withdrawn; past moments stay what they were', async () => {
    const { group, disruptions: [first, second] } = await recordLife(recorder, { scores: { '2026-01-05': 62, '2026-03-01': 40 }, disruptions: ['2026-02-01', '2026-04-01'] })
    const other = made(await recorder.groups.record(aGroup()))
    if (!first || !second) throw new Error('Nothing recorded')
    const assessments = assessmentsOf(recorder)
    let score = made(await assessments.record(group, anAssessment({ assessedOn: '2026-06-01', score: 60 })))
    const changes = [
      async () => { score = made(await assessments.correct(score, anAssessment({ assessedOn: '2026-06-01', score: 70 }))) },
      async () => { made(await assessments.withdraw(score)) },
      async () => { made(await recorder.disruptions.correct(first, aDisruption({ ...against(other), effect: '2026-02-01', grade: 'MAJOR' }))) },
      async () => { made(await recorder.disruptions.correct(second, aDisruption({ effect: '2026-04-01', target: { kind: 'COUNTY_LINE', reference: 'Line' } }))) },
      async () => { made(await recorder.disruptions.withdraw({ ...first, version: 2 })) },
    ]
    const then: [Date, unknown][] = []
    for (const change of changes) {
      clock.pass(10)
      await change()
      await waitFor()
      const now = await kept()
      expect(now).toEqual(await asAt(null))
      then.push([clock.now, now])
    }
    expect(new Set(then.map(([, rows]) => JSON.stringify(rows))).size).toBe(changes.length)
    for (const [moment, rows] of then) expect(await asAt(moment)).toEqual(rows)
  })

  it('as at a past moment, figures are those of then, and of their unit', async () => {
    const [moment, then] = [clock.now, await outcomes()]
    clock.pass(10)
    await recordLife(recorder, { scores: { '2026-01-05': 62, '2026-03-01': 80 }, disruptions: ['2026-02-01'] })
    expect(await outcomes()).not.toEqual(then)
    expect((await outcomes(moment)).of).toEqual(then.of)
    const own = (code: string) => asViewer(database, code, async (client) => [
      (await client.query('SELECT FROM own_effects(NULL)')).rowCount, (await client.query('SELECT FROM own_effects($1)', [moment.toISOString()])).rowCount])
    const [now = 0, past = 0] = await own('EMSOU-RECORDER-1')
    expect([now, await own('ERSOU-RECORDER-1')]).toEqual([(past ?? 0) + 1, [0, 0]])
  })
})

it('a changed setting waits as everything, computes everything again, and leaves figures as at moments before as they were', async () => {
  await waitFor()
  const [moment, before] = [clock.now, await kept()]
  clock.pass(10)
  const change = (code: string, value: string) => database.asOwner(async (client) => {
    await client.query('BEGIN')
    await client.query("UPDATE setting_version SET superseded_at = $2 WHERE code = $1 AND superseded_at = 'infinity'", [code, clock.now])
    await client.query(
      `INSERT INTO setting_version (id, code, version, value, reason, recorded_at) SELECT gen_random_uuid(), $1, 1 + max(version), $2, 'A test', $3 FROM setting_version WHERE code = $1`,
      [code, value, clock.now])
    await client.query('COMMIT')
  })
  await change('FEWEST_TO_SAY', '20')
  expect(await queued()).toEqual([])
  await change('RELIEF_MONTHS', '3,6')
  expect(await kept()).toEqual(before)
  expect(new Set((await queued()).map((entry) => JSON.stringify(entry)))).toEqual(new Set([JSON.stringify({ ocg_id: null, disruption_id: null })]))
  expect(await outcomes()).toMatchObject({ waiting: 0, settingsChanging: false })
  // Too many for a figure to compute: it shows what is kept, and says that the settings were others.
  await fill(201)
  expect(await outcomes()).toMatchObject({ settingsChanging: true })
  await waitFor()
  expect(await outcomes()).toMatchObject({ waiting: 0, settingsChanging: false })
  expect(await kept()).toEqual(await asAt(null))
  expect(await kept()).not.toEqual(before)
  expect(await asAt(moment)).toEqual(before)
})

it('where more than 200 groups wait, figures show what is kept, and say how many wait', async () => {
  await waitFor()
  const before = await outcomes()
  await recordLife(recorder, { scores: { '2026-01-05': 62, '2026-03-01': 40 }, disruptions: ['2026-02-01'] })
  const now = await outcomes()
  expect(now).not.toEqual(before)
  await fill(199)
  expect(await outcomes()).toEqual(now)
  await fill(1)
  expect(await outcomes()).toEqual({ ...before, waiting: 201 })
  await waitFor()
  expect(await outcomes()).toEqual(now)
})

it('a disruption that a group has by now keeps its row when it comes later than that group, and counts once throughout', async () => {
  await waitFor()
  const needed = () => asViewer(database, 'NETWORK-BOARD-MEMBER-1', async (client) => (await client.query<{ n: number }>(
    "SELECT coalesce(sum(disruptions), 0)::int AS n FROM aggregates.durability(NULL, '2026-11-20', '2026-01-01', '2027-01-01', NULL, NULL, 'ALL')")).rows[0]?.n)
  const line = made(await recorder.disruptions.record(aDisruption({ effect: '2026-04-01', grade: 'MAJOR', target: { kind: 'COUNTY_LINE', reference: 'Line' } })))
  await waitFor()
  const before = await needed()
  const { group } = await recordLife(recorder, { scores: { '2026-01-05': 62 }, disruptions: [] })
  await fill(10, 'disruption_id')
  made(await recorder.disruptions.correct(line, aDisruption({ ...against(group), effect: '2026-04-01', grade: 'MAJOR' })))
  expect(await needed()).toBe(before)
  const rowOf = async () => (await rowsOf<{ ocg_id: string }>('SELECT ocg_id FROM disruption_effect WHERE disruption_id = $1', [storedId(line.id)])).map(({ ocg_id }) => ocg_id)
  for (let round = 1; round <= 2; round += 1) {
    expect((await refreshEffects(database.prisma, 1)).refreshed).toBeGreaterThan(0)
    expect([round, await needed(), await rowOf()]).toEqual([round, before, [storedId(group.id)]])
  }
  expect(await queued()).toEqual([])
})

it('a group whose facts cannot be computed holds up nobody: the others are made, figures say that it waits, and once mended it is made, too', async () => {
  await waitFor()
  const [bad, good] = [await recordLife(recorder, { scores: { '2026-01-05': 62, '2026-03-01': 40 }, disruptions: ['2026-02-01'] }), await recordLife(recorder, { scores: { '2026-01-05': 62, '2026-03-01': 40 }, disruptions: ['2026-02-01'] })]
  const before = await outcomes()
  const version = "disruption_version WHERE superseded_at = 'infinity' AND ocg_id = $1"
  const farOff = (day: string) => database.asOwner(async (client) => {
    await client.query("SET session_replication_role = 'replica'")
    await client.query(`UPDATE ${version.replace(' WHERE', ' SET effect_from = $2::date, effect_to = $2::date + 1 WHERE')}`, [storedId(bad.group.id), day])
    await client.query("SET session_replication_role = 'origin'")
  })
  await farOff('5000000-01-01') // no timestamp goes that far
  expect(await outcomes()).toMatchObject({ waiting: 2, settingsChanging: false, of: expect.not.objectContaining(before.of) as object })
  const round = await refreshEffects(database.prisma, 50)
  expect([round.failed, round.queued]).toEqual([[storedId(bad.group.id)], 1])
  expect((await kept()).map(({ disruption_id }) => disruption_id)).toContain(storedId(good.disruptions[0]?.id ?? ''))
  expect(await outcomes()).toMatchObject({ waiting: 1, of: { FELL: (before.of.FELL ?? 0) - 1 } })
  expect(await refreshEffects(database.prisma, 50)).toEqual({ refreshed: 0, failed: [storedId(bad.group.id)], queued: 1 })
  await farOff('2026-02-01')
  await waitFor()
  expect([await outcomes(), await kept()]).toEqual([before, await asAt(null)])
})
