import type { ClientBase } from 'pg'
import { believeCookie } from '../support/believeCookie.ts'
import { createApp, type App } from '../../server/app.ts'
import type { Database } from '../../server/database/open.ts'
import { databaseClock } from '../../server/database/requestTransaction.ts'
import { withoutRateLimits } from '../../server/http/rateLimits.ts'
import { addDays, addMonths } from '../../server/periods/day.ts'
import { londonDayOf, startOfLondonDay } from '../../server/periods/londonDay.ts'
import { parsePeriod } from '../../server/periods/period.ts'
import { readReferenceData } from '../../server/units/referenceData.ts'
import { dataOf, type MeasureAsked } from './asked.ts'
import { comparisonByGraphql, comparisonBySql, type ComparisonAsked } from './comparedFigures.ts'
import { whileListening } from './listening.ts'
import { longTermByGraphql, longTermBySql, type LongTermAsked } from './longTermFigures.ts'
import { measureByGraphql } from './measureByGraphql.ts'
import { measureBySql } from './measureBySql.ts'
import { pageByGraphql, pageOverHttp, type DisruptionPage } from './pageByGraphql.ts'
import { bareHandler, pageByHand } from './pageByHand.ts'
import { policyPairs } from './policyPairs.ts'
import { queuePairs } from './queuePairs.ts'
import { timePairs, type Pair, type Timed } from './rounds.ts'

const unit = 'EMSOU'
const person = `${unit}-PERFORMANCE-LEAD-1`

/** Times every pair on one database, and says how many disruptions it holds. */
export async function benchOf(database: Database, rounds: number): Promise<{ disruptions: number; timed: Timed[]; server: string }> {
  const app = await createApp({
    database,
    clock: databaseClock,
    findViewer: believeCookie,
    hasDemonstrationPeople: true,
    rateLimits: withoutRateLimits,
    log: { error: ((entry: { error: unknown }) => process.stderr.write(`${String(entry.error)}\n`)) as never },
  })
  const reference = await readReferenceData(database.prisma)
  try {
    // One connection of the owner's for the plain side, open throughout, as the application's are.
    return await database.asOwner((client) =>
      whileListening((request, response) => void app(request, response), (ours) =>
        whileListening(bareHandler(client, reference, unit), async (bare) => {
          const pages: Pair[] = [
            { name: '50-row page, app.fetch', ours: () => pageByGraphql(app, person), plain: () => pageByHand(client, reference, unit) },
            { name: '50-row page, over HTTP', ours: () => pageOverHttp(ours, person), plain: () => postTo(bare) },
          ]
          const measures = measuresAsked()
          // The policies last: switching them makes the server plan everything anew.
          const timed = [
            ...(await timePairs([...measurePairs(app, client, measures), ...longTermPairs(app, client), ...comparisonPairs(app, client), ...pages], rounds)),
            ...(await timePairs(queuePairs(client), rounds)),
            ...(await timePairs(policyPairs(app, client, person, measures.filter(([, { unit: of }]) => of !== null)), rounds)),
          ]
          return { ...(await facts(client)), timed }
        }),
      ),
    )
  } finally {
    await app.dispose()
  }
}

/** Whole months, as at the end of one: what is given of units whose records one may not open. */
function measuresAsked(): [name: string, asked: MeasureAsked][] {
  const today = londonDayOf(new Date())
  const month = `${today.slice(0, 7)}-01`
  const now = startOfLondonDay(month)
  const year = Number(addMonths(today, -3).slice(0, 4)) - 1
  const asked = (of: string | null, period: string, asAt: Date): MeasureAsked => {
    const { from, to } = parsePeriod(period, today)
    return { unit: of, period, from, to, asAt }
  }
  const all = `2023-04-01..${addDays(month, -1)}`
  const aYearAgo = startOfLondonDay(addMonths(month, -12))
  return [
    [`unit, FY${year}`, asked(unit, `FY${year}`, now)],
    ['unit, all years', asked(unit, all, now)],
    ['unit, all years, as at a year ago', asked(unit, all, aYearAgo)],
    [`network, FY${year}`, asked(null, `FY${year}`, now)],
    ['network, all years', asked(null, all, now)],
    ['network, all years, as at a year ago', asked(null, all, aYearAgo)],
  ]
}

function measurePairs(app: App, client: ClientBase, measures: [name: string, asked: MeasureAsked][]): Pair[] {
  return measures.map(([name, one]) => ({
    name,
    ours: () => measureByGraphql(app, person, one),
    plain: () => measureBySql(client, one),
  }))
}

/** Did it last? As known now, from the rows that are kept, and as at a year ago, from the facts. */
function longTermPairs(app: App, client: ClientBase): Pair[] {
  const today = londonDayOf(new Date())
  const aYearAgo = `${addMonths(today, -12).slice(0, 7)}-01`
  const period = `2023-04-01..${addDays(`${today.slice(0, 7)}-01`, -1)}`
  const { from, to } = parsePeriod(period, today)
  const moments: [string, Date | null, string][] = [['now', null, today], ['as at a year ago', startOfLondonDay(aYearAgo), aYearAgo]]
  return [unit, null].flatMap((of) =>
    moments.map(([name, asAt, asAtDay]): Pair => {
      const asked: LongTermAsked = { unit: of, period, from, to, asAt, asAtDay }
      return {
        name: `long term, ${of ? 'unit' : 'network'}, all years, ${name}`,
        ours: () => longTermByGraphql(app, person, asked),
        plain: () => longTermBySql(client, asked),
      }
    }),
  )
}

/** Every unit beside the others: the last quarter of which returns are in, and the last whole year. */
function comparisonPairs(app: App, client: ClientBase): Pair[] {
  const today = londonDayOf(new Date())
  const month = `${today.slice(0, 7)}-01`
  // Four months before this one, so that returns of its quarter are in by then.
  const before = addMonths(month, -4)
  const quarter = Math.floor((Number(addMonths(before, -3).slice(5, 7)) - 1) / 3) + 1
  const year = Number(addMonths(before, -3).slice(0, 4))
  const asked = (period: string, basis: ComparisonAsked['basis']): ComparisonAsked => {
    const { from, to } = parsePeriod(period, today)
    return { period, from, to, basis, onDay: addDays(to, -1) }
  }
  const lasts: [string, ComparisonAsked][] = [
    ['quarter, as recorded', asked(`FY${year}-Q${quarter}`, 'AS_RECORDED')],
    ['quarter, as returned', asked(`FY${year}-Q${quarter}`, 'AS_RETURNED')],
    ['year, as recorded', asked(`FY${year - 1}`, 'AS_RECORDED')],
  ]
  return lasts.map(([name, one]) => ({
    name: `comparison of units, ${name}`,
    ours: () => comparisonByGraphql(app, person, one),
    plain: () => comparisonBySql(client, one),
  }))
}

async function postTo(address: string): Promise<DisruptionPage> {
  const response = await fetch(address, { method: 'POST', headers: { 'content-type': 'application/json' }, body: '{}' })
  return dataOf(await response.json())
}

async function facts(client: ClientBase): Promise<{ disruptions: number; server: string }> {
  const { rows } = await client.query<{ disruptions: number; version: string; buffers: string }>(
    `SELECT (SELECT count(*)::int FROM disruption) AS disruptions, current_setting('server_version') AS version, current_setting('shared_buffers') AS buffers`,
  )
  return { disruptions: rows[0]?.disruptions ?? 0, server: `PostgreSQL ${rows[0]?.version}, shared_buffers ${rows[0]?.buffers}` }
}
