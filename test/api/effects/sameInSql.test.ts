import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type { ClientBase } from 'pg'
import { afterAll, expect, it } from 'vitest'
import type { GroupLife, Sequence } from '../../../server/effects/sequence.ts'
import { sequencesOf } from '../../../server/effects/sequencesOf.ts'
import { addDays, daysBetween } from '../../../server/periods/day.ts'
import { plantLives } from '../../support/plantLives.ts'
import { openTestDatabase } from '../../support/testDatabase.ts'

const database = await openTestDatabase('people')
afterAll(() => database.close())

const settings = { recoveryPercent: 90, strongerPercent: 110, reliefMonths: [3, 6, 12, 24] }
const asAtDay = '2026-11-20'
/** Few days, few scores and those at which something turns over: so that ties and edges come often. */
const day = fc.integer({ min: 0, max: 160 }).map((days) => addDays('2024-01-31', days * 5))
const score = fc.constantFrom(0, 40, 50, 55.799, 55.8, 58, 62, 68.199, 68.2, 70.125)
const method = fc.constantFrom(['OCGM', '1'], ['OCGM', '1'], ['OCGM', '1'], ['OCGM', '1'], ['OCGM', '1'], ['OCGM', '2'], ['MORILE', '1'])
const life = fc
  .record({
    disruptions: fc.array(fc.record({ id: fc.uuid(), day, days: fc.constantFrom(1, 1, 1, 1, 2, 9, 31, 32) }), { maxLength: 7 }),
    assessments: fc.uniqueArray(fc.record({ id: fc.uuid(), assessedOn: day, score, method }), { maxLength: 12, selector: ({ assessedOn, method: [code, version] }) => `${assessedOn} ${code} ${version}` }),
    lineage: fc.oneof(
      fc.array(fc.record({ day, kind: fc.constantFrom('MERGED' as const, 'SPLIT' as const) }), { maxLength: 2 }),
      day.map((on) => [{ day: on, kind: 'SPLIT' as const }, { day: on, kind: 'MERGED' as const }]),
    ),
  })
  .map(({ disruptions, assessments, lineage }): GroupLife => ({
    asAtDay,
    settings,
    disruptions: disruptions.map(({ id, day: last, days }) => ({ id, effectFrom: addDays(last, 1 - days), effectTo: addDays(last, 1) })),
    assessments: assessments.map(({ id, assessedOn, score: value, method: [methodCode = '', methodVersion = ''] }) => ({ id, assessedOn, score: value, methodCode, methodVersion })),
    lineage,
  }))

type Row = { disruptionIds: string[]; relief: number[]; day: string } & Record<'outcome' | 'endedBy' | 'endedOn' | 'baseline' | 'baselineOn' | 'methodCode' | 'methodVersion' | 'fellOn' | 'recoveredOn' | 'lastScore' | 'observedTo', string | number | null>
const columns = `(array_agg(disruption_id::text ORDER BY place)) AS "disruptionIds", sequence_day::text AS day, outcome, ended_by AS "endedBy", ended_on::text AS "endedOn",
  baseline::float8 AS baseline, baseline_on::text AS "baselineOn", method_code AS "methodCode", method_version AS "methodVersion", fell_on::text AS "fellOn",
  recovered_on::text AS "recoveredOn", last_score::float8 AS "lastScore", observed_to::text AS "observedTo", coalesce(relief_score_days, '{}') AS relief`
const sequencesIn = async (client: ClientBase, from: string): Promise<Row[]> =>
  (await client.query<Row>(`SELECT ${columns} FROM ${from} e GROUP BY sequence_id, sequence_day, outcome, ended_by, ended_on, baseline, baseline_on, method_code, method_version,
    fell_on, recovered_on, last_score, observed_to, relief_score_days`)).rows

const rowOf = ({ disruptionIds, day: on, outcome, endedBy, endedOn, baseline, fellOn, recoveredOn, lastScore, observedTo, relief }: Sequence): Row => ({
  disruptionIds, day: on, outcome, endedBy, endedOn, baseline: baseline?.score ?? null, baselineOn: baseline?.day ?? null, methodCode: baseline?.methodCode ?? null,
  methodVersion: baseline?.methodVersion ?? null, fellOn, recoveredOn, lastScore, observedTo, relief: relief.map(({ scoreDays }) => scoreDays),
})
/** In one order, and score-days to a millionth: the one adds up what the other does not. */
const sorted = (rows: Row[]) =>
  rows.map((row) => ({ ...row, relief: row.relief.map((scoreDays) => Number(scoreDays.toFixed(6))) })).toSorted((one, other) => (String(one.disruptionIds) < String(other.disruptionIds) ? -1 : 1))

const figures = async (client: ClientBase) => {
  await client.query("SELECT set_config('app.sees_aggregates', 'on', true)")
  const read = async (name: string) =>
    (await client.query<FigureRow>(`SELECT * FROM aggregates.${name}(NULL, $1, '2023-01-01', '2027-01-01', NULL, NULL, 'ALL')`, [asAtDay])).rows
  return { outcomes: await read('sequence_outcomes'), relief: await read('relief_totals'), recovery: await read('recovery_times') }
}
type FigureRow = { outcome: string; sequences: never; months: number; score_days: number; observed_days: string; unobserved_days: string; to_come_days: string; days: number[]; events: string[] }
type Figures = Awaited<ReturnType<typeof figures>>

function figuresOf(sequences: Sequence[]) {
  const counts = (words: string[]) => Object.fromEntries([...new Set(words)].map((word) => [word, words.filter((one) => one === word).length]))
  const measured = sequences.filter(({ baseline }) => baseline)
  const sum = (months: number, of: (relief: Sequence['relief'][number]) => number) =>
    measured.reduce((total, { relief }) => total + relief.filter((one) => one.months === months).reduce((all, one) => all + of(one), 0), 0)
  return {
    outcomes: counts(sequences.map(({ outcome }) => outcome)),
    relief: Object.fromEntries((measured.length > 0 ? settings.reliefMonths : []).map((months) => [months, [
      measured.filter(({ lastScore }) => lastScore !== null).length, sum(months, ({ scoreDays }) => scoreDays).toFixed(4), sum(months, ({ observedDays }) => observedDays),
      sum(months, ({ unobservedDays }) => unobservedDays), sum(months, ({ toComeDays }) => toComeDays)]])),
    recovery: counts(sequences.filter(({ fellOn }) => fellOn).map(({ day: start, recoveredOn, endedBy, endedOn, observedTo }) => {
      const isGone = endedBy === 'MERGED' || endedBy === 'SPLIT'
      const end = recoveredOn ?? (isGone ? endedOn : observedTo) ?? ''
      return `${daysBetween(start, end)} ${recoveredOn ? 'RECOVERED' : isGone ? 'COMPETING' : 'CENSORED'}`
    })),
  }
}
function figuresRead({ outcomes, relief, recovery }: Figures): ReturnType<typeof figuresOf> {
  return {
    outcomes: Object.fromEntries(outcomes.map(({ outcome, sequences }) => [outcome, sequences])),
    relief: Object.fromEntries(relief.map((row) => [row.months, [row.sequences, Number(row.score_days).toFixed(4), Number(row.observed_days), Number(row.unobserved_days), Number(row.to_come_days)]])) as never,
    recovery: Object.fromEntries(recovery.flatMap(({ days, events, sequences }) => days.map((after, at) => [`${after} ${events[at]}`, sequences[at]]))),
  }
}

it('random lives of groups have the same sequences and figures in SQL, computed on the spot and kept, as in TypeScript', async () => {
  await database.asOwner((client) =>
    fc.assert(
      fc.asyncProperty(fc.array(life, { minLength: 1, maxLength: 5 }), async (lives) => {
        await client.query('BEGIN')
        try {
          await plantLives(client, lives.map((one) => ({ ...one, ocg: randomUUID() })), new Date('2026-11-20T09:30:00Z'))
          const expected = lives.flatMap(sequencesOf)
          expect(sorted(await sequencesIn(client, 'effects_of(NULL, NULL, NULL)'))).toEqual(sorted(expected.map(rowOf)))
          expect(figuresRead(await figures(client))).toEqual(figuresOf(expected))
          await client.query('SELECT refresh_effects(100)')
          expect(sorted(await sequencesIn(client, 'disruption_effect'))).toEqual(sorted(expected.map(rowOf)))
          expect(figuresRead(await figures(client))).toEqual(figuresOf(expected))
        } finally {
          await client.query('ROLLBACK')
        }
      }),
      { numRuns: 30 },
    ),
  )
})
