import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readComparedFigures, readRecordedByUnit, readReturnedByUnit } from '../../../server/comparison/figures/comparedFigures.ts'
import { readStatedFigures } from '../../../server/comparison/figures/statedFigures.ts'
import { readReturnedFigures } from '../../../server/measures/returnedFigures.ts'
import { parsePeriod } from '../../../server/periods/period.ts'
import type { FigureRow } from '../../../server/returnFigures/figureRow.ts'
import { askingAs } from '../../support/askingAs.ts'
import { startApp } from '../../support/startApp.ts'
import { cellsOf, isCell, sumsOf } from './figureCells.ts'

/** Figures of returns by unit beside the frozen ones, on the invented returns and editions of a tiny seed. */
const { clock, database } = await startApp({ contents: 'tiny' })

type Frozen = {
  unit: string; from: string; to: string; figures: FigureRow[]
  accepted: { at: string; number: number; snapshot: string }[]; published: { at: string; edition: number; snapshot: string }[]; snapshot: string
}
/** Every frozen set of figures, each with all that was ever done to its return. */
const frozen = await database.asOwner(async (client) => (await client.query<Frozen>(`
  SELECT r.unit_code AS unit, r.period_from::text AS "from", r.period_to::text AS "to", s.id AS snapshot, s.figures,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('at', e.acted_at, 'number', e.number, 'snapshot', e.snapshot_id)), '[]') FROM return_event e WHERE e.return_id = r.id AND e.action = 'ACCEPT') AS accepted,
    (SELECT coalesce(jsonb_agg(jsonb_build_object('at', n.published_at, 'edition', n.number, 'snapshot', er.snapshot_id)), '[]')
     FROM edition_return er JOIN edition n ON n.number = er.edition_number WHERE er.return_id = r.id) AS published
  FROM unit_return r JOIN return_snapshot s ON s.return_id = r.id`)).rows)

/** The frozen figures that stand, found as a person with the returns before them would. */
function standing(basis: 'AS_RETURNED' | 'AS_PUBLISHED', asAt: Date, period: { from: string; to: string }): Frozen[] {
  const isBy = ({ at }: { at: string }) => new Date(at) <= asAt
  return frozen.filter(({ accepted, published, snapshot, from, to }) => {
    const last = basis === 'AS_RETURNED'
      ? accepted.filter(isBy).toSorted((one, other) => other.number - one.number)[0]
      : published.filter(isBy).toSorted((one, other) => other.edition - one.edition)[0]
    return from >= period.from && to <= period.to && last?.snapshot === snapshot
  })
}

const anyPeriod = fc.constantFrom('FY2026-Q1', 'FY2026-Q2', 'M2026-07', 'M2026-09', 'YE2026-09', '2026-02-01..2026-08-31').map((code) => parsePeriod(code, '2026-11-20'))
const anyMoment = fc.oneof(fc.constant(clock.now), fc.date({ min: new Date('2026-01-01T00:00:00Z'), max: clock.now, noInvalidDate: true }))
const anyBasis = fc.constantFrom('AS_RETURNED' as const, 'AS_PUBLISHED' as const)
const anyUnit = fc.constantFrom('EMSOU', 'NEROCU', 'NWROCU', 'LONDON', 'TARIAN')
const seeded = { seed: 20_261_125, endOnFailure: true, numRuns: 15 }

describe('figures by unit, from returns', () => {
  it('are the frozen ones of each unit, and all units together are the network, on either basis as at any moment', async () => {
    const met = { AS_RETURNED: 0, AS_PUBLISHED: 0 }
    await fc.assert(
      fc.asyncProperty(anyBasis, anyPeriod, anyMoment, anyUnit, (basis, period, asAt, code) =>
        askingAs({ database, clock }, 'NETWORK-BOARD-MEMBER-1', async ({ database: transaction }) => {
          const all = await readReturnedByUnit(transaction, basis, { unit: null, period, asAt }, { detail: 'ALL', grain: 'PERIOD' })
          const each = await readReturnedByUnit(transaction, basis, { unit: null, period, asAt }, { detail: 'ALL', grain: 'MONTH' })
          const own = await readReturnedByUnit(transaction, basis, { unit: { code }, period, asAt }, { detail: 'ALL', grain: 'PERIOD' })
          const network = await readReturnedFigures(transaction, basis, { unit: null, period, asAt }, true)
          expect(cellsOf(own)).toEqual(cellsOf(all.filter(({ unitCode }) => unitCode === code)))
          expect(sumsOf(all)).toEqual(sumsOf(network.filter(isCell)))
          const expected = standing(basis, asAt, period).flatMap(({ unit, from, to, figures }) =>
            figures.filter(isCell).map(({ about, key, quantity }) => [[unit, from, to, about, key].join(' '), quantity]))
          expect(cellsOf(each)).toEqual(Object.fromEntries(expected.toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1))))
          met[basis] += own.length
        })),
      seeded,
    )
    for (const [what, times] of Object.entries(met)) expect([what, times > 0]).toEqual([what, true])
  })

  it('say of a missing return that is filled what is recorded of that unit and month, and nothing of the others', async () => {
    const met = { gaps: 0, filled: 0, returned: 0 }
    const wanted = { detail: 'STRANDS', grain: 'MONTH' } as const
    for (const period of ['FY2026-Q1', 'YTD2026']) {
      await askingAs({ database, clock }, 'NETWORK-BOARD-MEMBER-1', async (acting) => {
        const asked = { period, asAt: null, basis: 'AS_RETURNED' } as const
        const left = await readComparedFigures(acting, null, asked, wanted)
        const { scope, figures, on } = await readComparedFigures(acting, null, { ...asked, fillGaps: true }, wanted)
        const recorded = await readRecordedByUnit(acting.database, scope, wanted)
        const isGap = ({ unitCode, from }: { unitCode: string; from: string | null }) => on.gaps.some((gap) => gap.unit.code === unitCode && gap.period.from === from)
        expect(cellsOf(figures.filter(isGap))).toEqual(cellsOf(recorded.filter(isGap)))
        expect(cellsOf(figures.filter((row) => !isGap(row)))).toEqual(cellsOf(left.figures))
        const added = await readComparedFigures(acting, null, { ...asked, fillGaps: true }, { ...wanted, grain: 'PERIOD' })
        expect(sumsOf(added.figures)).toEqual(sumsOf(figures))
        expect([on.gapsFilled, left.on.gapsFilled, added.figures.every(({ from }) => from === null)]).toEqual([true, false, true])
        met.gaps += on.gaps.length
        met.filled += figures.filter(isGap).length
        met.returned += left.figures.length
      })
    }
    for (const [what, times] of Object.entries(met)) expect([what, times > 0]).toEqual([what, true])
  })

  it('are asked for as those of the impact page: as recorded of one unit, as returned of all, and refused where they cannot be had', async () => {
    await askingAs({ database, clock }, 'NETWORK-NOCC-ANALYST-1', async (acting) => {
      const wanted = { detail: 'TOTALS', grain: 'PERIOD' } as const
      const asked = { period: 'FY2026-Q1', asAt: null }
      expect((await readComparedFigures(acting, 'EMSOU', asked, wanted)).on.basis).toBe('AS_RECORDED')
      const all = await readComparedFigures(acting, null, asked, wanted)
      expect([all.on.basis, new Set(all.figures.map(({ about }) => about))]).toEqual(['AS_RETURNED', new Set(['DISRUPTIONS_LED', 'DISRUPTIONS_LED_WITH_SUPPORT', 'DISRUPTIONS_SUPPORTED'])])
      await expect(readComparedFigures(acting, 'NOWHERE', asked, wanted)).rejects.toThrow('There is no unit with that code')
      await expect(readComparedFigures(acting, null, { ...asked, period: 'FY2027' }, wanted)).rejects.toThrow('had not begun')
    })
  })
})

describe('what units state in returns', () => {
  it('is what stands in their last accepted or published figures, with its period; as recorded, as accepted', async () => {
    const met = { quantity: 0, code: 0, day: 0, nil: 0 }
    const stated = /^(STAFF_IN_POST|PARTNER_STAFF|CAPABILITY_STATE|BUDGET|THREAT_ASSESSMENT|THREAT_PRIORITY)/
    await fc.assert(
      fc.asyncProperty(fc.constantFrom('AS_RECORDED' as const, 'AS_RETURNED' as const, 'AS_PUBLISHED' as const), anyPeriod, anyMoment, (basis, period, asAt) =>
        askingAs({ database, clock }, 'NETWORK-BOARD-MEMBER-1', async ({ database: transaction }) => {
          const rows = await readStatedFigures(transaction, basis, { unit: null, period, asAt })
          const expected = standing(basis === 'AS_PUBLISHED' ? basis : 'AS_RETURNED', asAt, period).flatMap(({ unit, from, to, figures }) =>
            figures
              .filter(({ about, quantity, code, day, isNil }) => stated.test(about) && (quantity !== null || code !== null || day !== null || isNil))
              .map(({ about, key, quantity, code, day, isNil }) => ({ unitCode: unit, from, to, about, key, quantity, code, day, isNil })))
          expect(new Set(rows.map((row) => Object.values(row).join('|')))).toEqual(new Set(expected.map((row) => Object.values(row).join('|'))))
          expect(rows.length).toBe(expected.length)
          met.quantity += rows.filter(({ quantity }) => quantity !== null).length
          met.code += rows.filter(({ code }) => code !== null).length
          met.day += rows.filter(({ day }) => day !== null).length
          met.nil += rows.filter(({ isNil }) => isNil).length
        })),
      { ...seeded, numRuns: 8 },
    )
    for (const [what, times] of Object.entries(met)) expect([what, times > 0]).toEqual([what, true])
  })
})
