import type { ClientBase } from 'pg'
import type { App } from '../../server/app.ts'
import { askApp } from './asked.ts'

/** What is asked: `asAt` null is now; `asAtDay` is its day in London. */
export type LongTermAsked = { unit: string | null; period: string; from: string; to: string; asAt: Date | null; asAtDay: string }

/** What both sides give: sequences by what became of them, relief and check-backs by months. */
type LongTermFigures = { outcomes: Record<string, number>; relief: [months: number, scoreDays: string][]; checkBacks: Record<string, number> }

const outcomes = { fell: 'FELL', recovered: 'RECOVERED', noEffectSeen: 'NO_EFFECT_SEEN', stronger: 'STRONGER', notAssessed: 'NOT_ASSESSED', methodChanged: 'METHOD_CHANGED', noBaseline: 'NO_BASELINE', datedTooLoosely: 'DATED_TOO_LOOSELY' } as const
const results = { held: 'HELD', partlyHeld: 'PARTLY_HELD', lost: 'LOST', unknown: 'UNKNOWN', due: 'DUE', overdue: 'OVERDUE', notYetDue: 'NOT_YET_DUE' } as const
type Impact = {
  outcomes: Record<keyof typeof outcomes, number>
  relief: { months: number; scoreDays: number }[]
  durability: ({ months: number } & Record<keyof typeof results, number>)[]
}

/** With everything that a page of long-term impact asks for, so that it is timed as it is used. */
const query = `query ($unit: String, $period: String!, $asAt: Instant) { impact: longTermImpact(unit: $unit, period: $period, asAt: $asAt) { ... on Refusal { message } ... on LongTermImpact {
  outcomes { ${Object.keys(outcomes).join(' ')} } relief { months scoreDays observedDays } reliefByYear { financialYear relief { scoreDays } }
  durability { months ${Object.keys(results).join(' ')} heldShare { share of } } durabilityByQuarter { from durability { months held } }
  recovery { days survival lower upper } reactivationAfterArchiving { days survival } reactivationAfterMajor { days survival } cover { overdue } findings caveats waitingOcgs } } }`

export async function longTermByGraphql(app: App, personCode: string, { unit, period, asAt }: LongTermAsked): Promise<LongTermFigures> {
  const { impact } = await askApp<{ impact: Impact }>(app, personCode, query, { unit, period, asAt: asAt?.toISOString() ?? null })
  return {
    outcomes: sorted(Object.entries(outcomes).map(([name, code]) => [code, impact.outcomes[name as keyof typeof outcomes]])),
    relief: impact.relief.map(({ months, scoreDays }) => [months, scoreDays.toFixed(1)]),
    checkBacks: sorted(impact.durability.flatMap((row) => Object.entries(results).map(([name, code]): [string, number] => [`${row.months} ${code}`, row[name as keyof typeof results]]))),
  }
}

/** The same from the facts, as somebody with psql would get them: no rows kept, no queue. */
export async function longTermBySql(client: ClientBase, { unit, from, to, asAt, asAtDay }: LongTermAsked): Promise<LongTermFigures> {
  const { rows } = await client.query<{ figure: string; code: string; months: number; value: number }>(
    `WITH effect AS MATERIALIZED (SELECT * FROM effects_of($1, NULL, NULL)),
          followed AS (SELECT * FROM effect WHERE place = 1 AND sequence_day >= $2 AND sequence_day < $3 AND ($4::text IS NULL OR unit_code = $4))
     SELECT 'OUTCOME' AS figure, outcome AS code, 0 AS months, count(*)::float8 AS value FROM followed GROUP BY outcome
     UNION ALL SELECT 'RELIEF', '', r.months, sum(r.score_days) FROM followed CROSS JOIN unnest(relief_months, relief_score_days) AS r (months, score_days) GROUP BY r.months
     UNION ALL SELECT 'CHECK_BACK', coalesce(c.result, CASE WHEN $5::date < c.due THEN 'NOT_YET_DUE' WHEN $5 <= c.due + setting_at('CHECK_BACK_GRACE_DAYS', coalesce($1, now()))::int THEN 'DUE' ELSE 'OVERDUE' END), c.months, count(*)
       FROM effect CROSS JOIN unnest(check_back_months, check_back_results, check_back_due) AS c (months, result, due)
       WHERE day >= $2 AND day < $3 AND ($4::text IS NULL OR unit_code = $4) GROUP BY 2, 3`,
    [asAt?.toISOString() ?? null, from, to, unit, asAtDay],
  )
  const of = (figure: string) => rows.filter((row) => row.figure === figure)
  return {
    outcomes: sorted(of('OUTCOME').map(({ code, value }) => [code, Number(value)])),
    relief: of('RELIEF').map(({ months, value }): [number, string] => [months, Number(value).toFixed(1)]).toSorted(([one], [other]) => one - other),
    checkBacks: sorted(of('CHECK_BACK').map(({ code, months, value }) => [`${months} ${code}`, Number(value)])),
  }
}

function sorted(entries: [string, number][]): Record<string, number> {
  return Object.fromEntries(entries.filter(([, value]) => value !== 0).toSorted(([one], [other]) => (one < other ? -1 : 1)))
}
