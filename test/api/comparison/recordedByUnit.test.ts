import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ComparedFigure, readRecordedByUnit } from '../../../server/comparison/figures/comparedFigures.ts'
import type { RequestDatabase } from '../../../server/database/requestTransaction.ts'
import { readBreakdownCells } from '../../../server/measures/breakdown.ts'
import { readDisruptionSteps } from '../../../server/measures/disruptionSteps.ts'
import type { RecordsAsked } from '../../../server/measures/figureScope.ts'
import { readOutputPairs } from '../../../server/measures/outputChanges.ts'
import { readOutputTotals } from '../../../server/measures/outputTotals.ts'
import { addDays, addMonths } from '../../../server/periods/day.ts'
import { monthsOf } from '../../../server/periods/monthsOf.ts'
import { parsePeriod } from '../../../server/periods/period.ts'
import { quartersOf } from '../../../server/periods/quartersOf.ts'
import type { Span } from '../../../server/periods/span.ts'
import { figureRows } from '../../../server/returnFigures/computeFigures.ts'
import { askingAs } from '../../support/askingAs.ts'
import { asViewer } from '../../support/asViewer.ts'
import { startApp } from '../../support/startApp.ts'
import { cellsOf, isCell, sumsOf } from './figureCells.ts'

/** Figures by unit beside those of the impact pages, on the invented records of a tiny seed. */
const { clock, database } = await startApp({ contents: 'tiny' })

const anyPeriod = fc.oneof(
  fc.constantFrom('FY2024', 'FY2025', 'FY2025-Q1', 'FY2025-Q4', 'M2025-11', 'M2026-07', 'M2026-10', 'YE2026-09').map((code) => parsePeriod(code, '2026-11-20')),
  fc.tuple(fc.integer({ min: 0, max: 1_200 }), fc.integer({ min: 1, max: 400 })).map(([from, days]) => ({ from: addDays('2023-04-01', from), to: addDays('2023-04-01', from + days) })),
)
const anyMoment = fc.oneof(fc.constant(clock.now), fc.date({ min: new Date('2023-10-01T00:00:00Z'), max: clock.now, noInvalidDate: true }))
const anyUnit = fc.constantFrom('EMSOU', 'NEROCU', 'NWROCU', 'LONDON', 'TARIAN')
const seeded = { seed: 20_261_125, endOnFailure: true, numRuns: 15 }

/** Figures as the impact pages and returns make them, of one unit or of all. */
async function asReturnsCount(transaction: RequestDatabase, scope: RecordsAsked): Promise<ReturnType<typeof figureRows>> {
  const rows = figureRows({
    steps: await readDisruptionSteps(transaction, scope, 'month'), cells: await readBreakdownCells(transaction, scope), outcomes: [],
    outputs: await readOutputTotals(transaction, scope), pairs: await readOutputPairs(transaction, scope),
  })
  return rows.filter(isCell)
}

describe('figures by unit, as recorded', () => {
  it('are those of the impact page of each unit, and all units together are the network, in any period as at any moment', async () => {
    const met = { cells: 0, supported: 0, outputs: 0 }
    await fc.assert(
      fc.asyncProperty(anyPeriod, anyMoment, anyUnit, (period, asAt, code) =>
        askingAs({ database, clock }, 'NETWORK-BOARD-MEMBER-1', async ({ database: transaction }) => {
          const all = await readRecordedByUnit(transaction, { unit: null, period, asAt }, { detail: 'ALL', grain: 'PERIOD' })
          const own = await readRecordedByUnit(transaction, { unit: { code }, period, asAt }, { detail: 'ALL', grain: 'PERIOD' })
          expect(cellsOf(own)).toEqual(cellsOf(all.filter(({ unitCode }) => unitCode === code)))
          expect(sumsOf(own)).toEqual(sumsOf(await asReturnsCount(transaction, { unit: { code }, period, asAt })))
          expect(sumsOf(all)).toEqual(sumsOf(await asReturnsCount(transaction, { unit: null, period, asAt })))
          met.cells += own.length
          met.supported += own.filter(({ about }) => about === 'DISRUPTIONS_SUPPORTED').length
          met.outputs += own.filter(({ about }) => about === 'OUTPUT_PAIRS').length
        })),
      seeded,
    )
    for (const [what, times] of Object.entries(met)) expect([what, times > 0]).toEqual([what, true])
  })

  it('give of a month or quarter what they give of a period of it alone; a record dated more loosely is in none', async () => {
    const met = { cells: 0, looserThanMonth: 0, inQuarterAlone: 0 }
    await fc.assert(
      fc.asyncProperty(anyPeriod, anyMoment, fc.nat(), fc.constantFrom('MONTH', 'QUARTER'), (period, asAt, place, grain) =>
        askingAs({ database, clock }, 'NETWORK-BOARD-MEMBER-1', async ({ database: transaction }) => {
          const parts = grain === 'MONTH' ? monthsOf(period) : quartersIn(period)
          const { from = period.from, to = period.to } = parts[place % parts.length] ?? {}
          const byPart = await readRecordedByUnit(transaction, { unit: null, period, asAt }, { detail: 'ALL', grain })
          const byMonth = await readRecordedByUnit(transaction, { unit: null, period, asAt }, { detail: 'TOTALS', grain: 'MONTH' })
          const alone = await readRecordedByUnit(transaction, { unit: null, period: { from, to }, asAt }, { detail: 'ALL', grain: 'PERIOD' })
          const whole = await readRecordedByUnit(transaction, { unit: null, period, asAt }, { detail: 'TOTALS', grain: 'PERIOD' })
          expect(cellsOf(byPart.filter((row) => row.from === from).map((row) => ({ ...row, from: null, to: null })))).toEqual(cellsOf(alone))
          expect(byPart.filter((row) => !parts.some((part) => part.from === row.from && part.to === row.to))).toEqual([])
          met.cells += alone.length
          met.looserThanMonth += ledIn(whole) - ledIn(byMonth)
          met.inQuarterAlone += ledIn(byPart) - ledIn(byMonth)
        })),
      seeded,
    )
    for (const [what, times] of Object.entries(met)) expect([what, times > 0]).toEqual([what, true])
  })

  it('are made from records of every kind: supported, loosely dated, corrected and withdrawn', async () => {
    const kinds = ["supporting_unit_codes <> '{}'", 'effect_to - effect_from > 1', "superseded_at < 'infinity'", 'is_withdrawn']
    const [found = {}] = await database.asOwner(async (client) =>
      (await client.query<Record<string, string>>(`SELECT ${kinds.map((kind, index) => `count(*) FILTER (WHERE ${kind}) AS "${index}"`).join(', ')} FROM disruption_version`)).rows)
    expect(Object.values(found).map((count) => Number(count) > 0)).toEqual(kinds.map(() => true))
  })
})

/** Calendar quarters, cut to the period. */
function quartersIn({ from, to }: Span): Span[] {
  const starts = quartersOf({ from, to }).map(({ start }) => start)
  return starts.map((start) => ({ from: start < from ? from : start, to: addMonths(start, 3) < to ? addMonths(start, 3) : to }))
}

const ledIn = (rows: ComparedFigure[]) => rows.reduce((sum, { about, quantity }) => sum + (about === 'DISRUPTIONS_LED' ? quantity : 0), 0)

describe('whoever sees no figures of units', () => {
  const asked = [
    "recorded_by_unit(now(), '2024-01-01', '2026-10-01', NULL, 'WITH_OUTCOMES', 'MONTH')", "returned_by_unit('AS_RETURNED', now(), '2024-01-01', '2026-10-01', NULL, 'ALL', true)",
    "stated_figures('AS_RETURNED', now(), '2024-01-01', '2026-10-01', NULL, NULL)", "active_ocgs(now(), '2026-10-01', NULL)",
    "active_ocg_counts(now(), '2026-10-01')",
  ]
  const rowsFor = (person: string | null) =>
    asViewer(database, person, async (client) => {
      const counts: number[] = []
      for (const one of asked) counts.push((await client.query(`SELECT FROM aggregates.${one}`)).rowCount ?? 0)
      return counts
    })

  it('is given no row by any of them, where others are', async () => {
    expect(await rowsFor(null)).toEqual(asked.map(() => 0))
    expect((await rowsFor('NETWORK-BOARD-MEMBER-1')).map((rows) => rows > 0)).toEqual(asked.map(() => true))
  })

  it('cannot read frozen figures past them', async () => {
    const past = asViewer(database, 'NETWORK-BOARD-MEMBER-1', (client) => client.query("SELECT * FROM aggregates.snapshots_standing('AS_RETURNED', now(), '2024-01-01', '2026-10-01', NULL)"))
    await expect(past).rejects.toThrow('permission denied')
  })
})
