import { randomUUID } from 'node:crypto'
import type { ClientBase } from 'pg'
import { afterAll, describe, expect, it } from 'vitest'
import { tracedAssessments, tracedDisruptions, tracedSequences } from '../../support/aTracedGroup.ts'
import { asViewer } from '../../support/asViewer.ts'
import { plantLives, type PlantedLife } from '../../support/plantLives.ts'
import { openTestDatabase } from '../../support/testDatabase.ts'

const database = await openTestDatabase('people')
afterAll(() => database.close())
const recordedAt = new Date('2026-11-20T09:30:00Z')

/** Runs `work` as the owner after the lives were planted; nothing of it is kept. */
const withLives = <T>(lives: PlantedLife[], work: (client: ClientBase) => Promise<T>): Promise<T> =>
  database.asOwner(async (client) => {
    await client.query('BEGIN')
    try {
      await client.query("SELECT set_config('app.sees_aggregates', 'on', true)")
      await plantLives(client, lives, recordedAt)
      return await work(client)
    } finally {
      await client.query('ROLLBACK')
    }
  })
const read = async (client: ClientBase, sql: string, values: unknown[] = []) => (await client.query<Record<string, unknown>>(sql, values)).rows
const all = `NULL, '2026-11-20', '2024-01-01', '2027-01-01', NULL, NULL`

const [one = '', two = '', three = ''] = [randomUUID(), randomUUID(), randomUUID()]
const traced: PlantedLife = {
  ocg: randomUUID(),
  disruptions: tracedDisruptions.map(({ from, to, grade, tactics, threats, forces }, index) => ({
    id: [one, two, three][index] ?? '', effectFrom: from, effectTo: to, grade, tactics: [...tactics], threats: [...threats], forces: [...forces],
  })),
  assessments: tracedAssessments.map(({ assessedOn, score }) => ({ id: randomUUID(), assessedOn, score, methodCode: 'OCGM', methodVersion: '1' })),
}

/** One disruption on that day, of a group with one score before it. */
const aLifeWith = (day: string, changed: Partial<PlantedLife['disruptions'][number]> = {}): PlantedLife => ({
  ocg: randomUUID(),
  disruptions: [{ id: randomUUID(), effectFrom: day, effectTo: new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10), ...changed }],
  assessments: [{ id: randomUUID(), assessedOn: '2024-01-01', score: 62, methodCode: 'OCGM', methodVersion: '1' }],
})

it('the group traced by hand has the rows that were worked out, those of a sequence alike', async () => {
  const rows = await withLives([traced], (client) => read(client, `
    SELECT disruption_id, sequence_id, place, sequence_size AS disruptions, sequence_day::text AS day, sequence_grade AS grade, sequence_has_negative AS "hasNegative",
      sequence_tactic_codes AS tactics, sequence_threat_codes AS threats, sequence_force_codes AS forces, baseline::float8, baseline_on::text AS "baselineOn", outcome,
      ended_by AS "endedBy", ended_on::text AS "endedOn", fell_on::text AS "fellOn", recovered_on::text AS "recoveredOn", last_score::float8 AS "lastScore",
      observed_to::text AS "observedTo", relief_months AS months, relief_score_days AS "scoreDays", check_back_months AS "checkBacks"
    FROM effects_of(NULL, NULL, NULL) ORDER BY effect_from`))
  const [{ relief: firstRelief, ...first }, { relief: lastRelief, ...last }] = tracedSequences
  const joint = {
    ...first, sequence_id: one, months: [3, 6, 12, 24], scoreDays: firstRelief.map(({ scoreDays }) => scoreDays),
    tactics: ['ARREST', 'WARRANT_OR_SEARCH'], threats: ['DRUGS', 'FIREARMS'], forces: ['LEICESTERSHIRE', 'NOTTINGHAMSHIRE'], checkBacks: [3, 6, 12],
  }
  expect(rows).toEqual([
    { ...joint, disruption_id: one, place: 1 },
    { ...joint, disruption_id: two, place: 2 },
    {
      ...last, disruption_id: three, place: 1, sequence_id: three, months: [3, 6, 12, 24], scoreDays: lastRelief.map(({ scoreDays }) => scoreDays),
      tactics: ['ARREST'], threats: ['DRUGS'], forces: ['LEICESTERSHIRE'], checkBacks: [],
    },
  ])
})

describe('figures of the traced group', () => {
  const figure = (name: string, rest = "'ALL'") => withLives([traced], (client) => read(client, `SELECT * FROM aggregates.${name}(${all}, ${rest}) ORDER BY 1, 2`))

  it('count each sequence once, and under each tactic of its first disruption', async () => {
    expect(await figure('sequence_outcomes', "'TACTIC'")).toEqual([
      { code: 'ARREST', outcome: 'RECOVERED', sequences: 1, disruptions: 2 },
      { code: 'ARREST', outcome: 'STRONGER', sequences: 1, disruptions: 1 },
    ])
    expect((await figure('sequence_outcomes', "'GRADE'")).map(({ code, outcome }) => [code, outcome])).toEqual([['MODERATE', 'RECOVERED'], ['NEGATIVE', 'STRONGER']])
    expect((await figure('sequence_outcomes', "'QUARTER'")).map(({ code }) => code)).toEqual(['2025-01-01', '2025-10-01'])
    expect((await figure('sequence_outcomes', "'YEAR'")).map(({ code }) => code)).toEqual(['2024', '2025'])
    expect((await figure('sequence_outcomes', "'UNIT'")).map(({ code }) => code)).toEqual(['EMSOU', 'EMSOU'])
  })

  it('say when the score was back, and leave out what never fell', async () => {
    expect(await figure('recovery_times')).toEqual([{ code: '', days: [195], events: ['RECOVERED'], sequences: [1] }])
  })

  it('add relief up, with what is not known and what is to come', async () => {
    const relief = (await figure('relief_totals')).map((row) => Object.values(row).map(Number))
    expect(relief).toEqual([
      // months, score-days, sequences, observed throughout, days: observed, not known, to come. The first code is ''.
      [0, 3, 1254, 2, 2, 184, 0, 0],
      [0, 6, 2882, 2, 1, 281, 84, 0],
      [0, 12, 3239.5, 2, 0, 336, 268, 0],
      [0, 24, 3239.5, 2, 0, 336, 284, 349],
    ])
  })

  it('compare selections, with what is in both apart', async () => {
    const selections = `'{"tactic": "ARREST"}', '{"threat": "DRUGS"}'`
    expect((await figure('recovery_times_of', selections)).map(({ code, sequences }) => [code, sequences])).toEqual([['BOTH', [1]]])
    expect((await figure('recovery_times_of', `'{"grade": "MODERATE", "threat": "DRUGS"}', '{"threat": "CYBER"}'`)).map(({ code }) => code)).toEqual(['ONE'])
    expect(await figure('recovery_times_of', `'{"grade": "MAJOR"}', '{"tactic": "WARRANT_OR_SEARCH"}'`)).toEqual([])
  })

  it('are of the force, the unit and the cohort that is asked for', async () => {
    const outcomes = (rest: string) => withLives([traced], (client) => read(client, `SELECT outcome FROM aggregates.sequence_outcomes(NULL, '2026-11-20', ${rest}, 'ALL') ORDER BY 1`))
    const each = [{ outcome: 'RECOVERED' }, { outcome: 'STRONGER' }]
    expect(await outcomes(`'2025-03-11', '2025-11-06', 'EMSOU', 'LEICESTERSHIRE'`)).toEqual(each)
    expect(await outcomes(`'2025-03-12', '2025-11-06', NULL, NULL`)).toEqual(each.slice(1))
    expect(await outcomes(`'2025-03-11', '2025-11-05', NULL, NULL`)).toEqual(each.slice(0, 1))
    expect(await outcomes(`'2024-01-01', '2027-01-01', NULL, 'NOTTINGHAMSHIRE'`)).toEqual([])
    expect(await outcomes(`'2024-01-01', '2027-01-01', 'ERSOU', NULL`)).toEqual([])
  })
})

describe('a check-back', () => {
  const lives = [aLifeWith('2025-08-31'), aLifeWith('2025-08-31', { grade: 'MINOR' }), aLifeWith('2025-08-31', { grade: 'NEGATIVE' })]
  const resultsOn = async (asAtDay: string, also: (client: ClientBase) => Promise<unknown> = async () => undefined) =>
    withLives(lives, async (client) => {
      await also(client)
      const rows = await read(client, `SELECT months, result, disruptions FROM aggregates.durability(NULL, $1, '2024-01-01', '2027-01-01', NULL, NULL, 'ALL') ORDER BY 1, 2`, [asAtDay])
      return rows.map(({ months, result, disruptions }) => `${String(months)} ${String(result)} ${String(disruptions)}`)
    })

  it('is due on its day, the end of a month clipped, and overdue after the days of grace; of lesser grades none is due', async () => {
    expect(await resultsOn('2025-11-29')).toEqual(['3 NOT_YET_DUE 1', '6 NOT_YET_DUE 1', '12 NOT_YET_DUE 1'])
    expect(await resultsOn('2025-11-30')).toEqual(['3 DUE 1', '6 NOT_YET_DUE 1', '12 NOT_YET_DUE 1'])
    expect(await resultsOn('2025-12-28')).toEqual(['3 DUE 1', '6 NOT_YET_DUE 1', '12 NOT_YET_DUE 1'])
    expect(await resultsOn('2025-12-29')).toEqual(['3 OVERDUE 1', '6 NOT_YET_DUE 1', '12 NOT_YET_DUE 1'])
    expect(await resultsOn('2026-02-28')).toEqual(['3 OVERDUE 1', '6 DUE 1', '12 NOT_YET_DUE 1'])
  })

  it('has the result that stands, and one of a disruption that needs none counts nowhere', async () => {
    const record = (result: string, life: PlantedLife | undefined, isWithdrawn = false) => async (client: ClientBase) => {
      const [id, disruption] = [randomUUID(), life?.disruptions[0]?.id]
      await client.query("INSERT INTO check_back VALUES ($1, $2, 'EMSOU', 3)", [id, disruption])
      await client.query(
        `INSERT INTO check_back_version (id, check_back_id, version, disruption_id, unit_code, months, result, checked_on, is_withdrawn, recorded_by, recorded_at)
         VALUES (gen_random_uuid(), $1, 1, $2, 'EMSOU', 3, $3, '2025-12-01', $4, 'EMSOU-RECORDER-1', $5)`, [id, disruption, result, isWithdrawn, recordedAt])
    }
    expect(await resultsOn('2025-12-29', record('LOST', lives[0]))).toEqual(['3 LOST 1', '6 NOT_YET_DUE 1', '12 NOT_YET_DUE 1'])
    expect(await resultsOn('2025-12-29', record('LOST', lives[0], true))).toEqual(['3 OVERDUE 1', '6 NOT_YET_DUE 1', '12 NOT_YET_DUE 1'])
    expect(await resultsOn('2025-12-29', record('HELD', lives[1]))).toEqual(['3 OVERDUE 1', '6 NOT_YET_DUE 1', '12 NOT_YET_DUE 1'])
  })
})

describe('a spell without activity', () => {
  type Told = [status: string, from: string, to: string | null][]
  const spells = async (told: Told, origin: string, life = aLifeWith('2025-05-01', { grade: 'MAJOR' }), asAtDay = '2026-11-20') =>
    withLives([life], async (client) => {
      for (const [status, from, to] of told) {
        await client.query(
          `INSERT INTO ocg_status_spell (id, spell_id, version, ocg_id, unit_code, status, valid_from, valid_to, reason, recorded_by, recorded_at)
           VALUES (gen_random_uuid(), gen_random_uuid(), 1, $1, 'EMSOU', $2, $3, $4, 'Told so', 'EMSOU-RECORDER-1', $5)`, [life.ocg, status, from, to, recordedAt])
      }
      const rows = await read(client, `SELECT r.from_day::text AS "from", r.event, r.observed_to - r.from_day AS days FROM reactivations_of(NULL, $1, NULL, $2) r ORDER BY 1`, [asAtDay, origin])
      return rows.map(({ from, event, days }) => `${String(from)} ${String(event)} ${String(days)}`)
    })
  const archived: Told = [['ACTIVE', '2024-01-01', '2025-06-01'], ['MONITORED', '2025-06-01', '2025-07-01'], ['ARCHIVED', '2025-07-01', '2026-01-01'], ['ACTIVE', '2026-03-01', null]]

  it('begins with archiving, or with the end of activity after a major disruption, and ends with the next activity, over a gap', async () => {
    expect(await spells(archived, 'ARCHIVED')).toEqual(['2025-07-01 REACTIVATED 243'])
    expect(await spells(archived, 'MAJOR_DISRUPTION')).toEqual(['2025-06-01 REACTIVATED 273'])
  })

  it('is followed to the day asked, or to a merge', async () => {
    expect(await spells(archived.slice(0, 3), 'ARCHIVED')).toEqual(['2025-07-01 CENSORED 507'])
    expect(await spells(archived, 'ARCHIVED', undefined, '2026-02-28')).toEqual(['2025-07-01 CENSORED 242'])
    const merged = { ...aLifeWith('2025-05-01', { grade: 'MAJOR' }), lineage: [{ day: '2025-08-01', kind: 'MERGED' as const }] }
    expect(await spells(archived, 'ARCHIVED', merged)).toEqual(['2025-07-01 COMPETING 31'])
  })

  it('is none without activity before it, and after no major disruption, or one too long before', async () => {
    expect(await spells([['ARCHIVED', '2025-07-01', null]], 'ARCHIVED')).toEqual([])
    expect(await spells(archived, 'MAJOR_DISRUPTION', aLifeWith('2025-05-01'))).toEqual([])
    expect(await spells(archived, 'MAJOR_DISRUPTION', aLifeWith('2024-06-01', { grade: 'MAJOR' }))).toEqual(['2025-06-01 REACTIVATED 273'])
    expect(await spells(archived, 'MAJOR_DISRUPTION', aLifeWith('2024-05-31', { grade: 'MAJOR' }))).toEqual([])
  })
})

it('a group is to be assessed by the latest status that is known, also after the last day of its spell', async () => {
  const life = aLifeWith('2025-05-01')
  const coverOf = (told: [status: string, from: string, to: string | null][], asAtDay = '2026-11-20') =>
    withLives([life], async (client) => {
      for (const [status, from, to] of told) {
        await client.query(
          `INSERT INTO ocg_status_spell (id, spell_id, version, ocg_id, unit_code, status, valid_from, valid_to, reason, recorded_by, recorded_at)
           VALUES (gen_random_uuid(), gen_random_uuid(), 1, $1, 'EMSOU', $2, $3, $4, 'Told so', 'EMSOU-RECORDER-1', $5)`, [life.ocg, status, from, to, recordedAt])
      }
      const [cover = {}] = await read(client, 'SELECT * FROM aggregates.assessment_cover(NULL, $1, NULL, NULL)', [asAtDay])
      return Object.values(cover)
    })
  // Last assessed on 1 January 2024: overdue at either status.
  expect(await coverOf([['ACTIVE', '2024-01-01', '2025-06-01']])).toEqual([1, 0, 1])
  expect(await coverOf([['ARCHIVED', '2024-01-01', '2025-06-01'], ['MONITORED', '2025-06-01', '2025-07-01']])).toEqual([1, 0, 1])
  expect(await coverOf([['ACTIVE', '2024-01-01', '2025-06-01'], ['ARCHIVED', '2025-06-01', '2025-07-01']])).toEqual([0, 0, 0])
  expect(await coverOf([['ACTIVE', '2024-01-01', '2025-06-01'], ['ARCHIVED', '2025-06-01', '2025-07-01']], '2025-05-31')).toEqual([1, 0, 1])
})

it('nobody but a request reads figures, and nobody at all reads or writes what is behind them', async () => {
  const refused = async (code: string | null, sql: string) => asViewer(database, code, (client) => client.query(sql)).then(({ rowCount }) => rowCount, ({ code: fault }: { code: string }) => fault)
  const person = 'EMSOU-RECORDER-1'
  expect(await refused(person, 'SELECT * FROM effect_queue')).toBe('42501')
  expect(await refused(person, 'INSERT INTO effect_queue DEFAULT VALUES')).toBe('42501')
  expect(await refused(person, 'DELETE FROM disruption_effect')).toBe('42501')
  expect(await refused(person, "UPDATE disruption_effect SET outcome = 'FELL'")).toBe('42501')
  for (const call of ['effects_of(NULL, NULL, NULL)', 'effects_besides(NULL, NULL)', "reactivations_of(NULL, '2026-01-01', NULL, 'ARCHIVED')", 'effects_queued()']) {
    expect([call, await refused(person, `SELECT * FROM ${call}`)]).toEqual([call, '42501'])
  }
  expect(await refused(null, `SELECT * FROM aggregates.sequence_outcomes(${all}, 'ALL')`)).toBe(0)
  expect(await refused(null, 'SELECT * FROM own_effects(NULL)')).toBe(0)
})
