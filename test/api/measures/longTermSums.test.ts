import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startApp } from '../../support/startApp.ts'
import { type Curve, type Durability, type Impact, impactFor, type Relief } from './askLongTerm.ts'

/** Invented records of a tiny seed: ten units, 43 months, and what came after. */
const { as, database } = await startApp({ contents: 'tiny' })
const units = ['EMSOU', 'ERSOU', 'LONDON', 'NEROCU', 'NWROCU', 'SEROCU', 'SWROCU', 'TARIAN', 'ROCUWM', 'YHROCU']
const board = as('NETWORK-BOARD-MEMBER-1')

const anyPeriod = fc.constantFrom('FY2023', 'FY2024', 'FY2025', 'FY2025-Q2', 'YTD2026', 'YE2026-09', '2023-04-01..2026-10-31')
const anyEndOfMonth = fc.option(fc.constantFrom('2026-05-31T23:00:00.000Z', '2026-08-31T23:00:00.000Z', '2026-11-01T00:00:00.000Z'), { freq: 1 })
const seeded = { seed: 20_261_122, endOnFailure: true }

const found = ({ held, partlyHeld, lost, unknown, due, overdue, notYetDue }: Durability) => [held, partlyHeld, lost, unknown, due, overdue, notYetDue]
const measured = ({ sequences, complete, observedDays, unobservedDays, toComeDays, scoreDays }: Relief) =>
  [sequences, complete, observedDays, unobservedDays, toComeDays, Math.round(scoreDays)]
const followed = ({ total, events, censored, competing }: Curve) => [total ?? 0, events ?? 0, censored ?? 0, competing ?? 0]
const inAll = (one: Durability) => found(one).reduce((sum, count) => sum + count, 0)

/** Lists of numbers, added up place by place. */
const added = (lists: readonly number[][]) => (lists[0] ?? []).map((_, place) => lists.reduce((sum, list) => sum + (list[place] ?? 0), 0))
const countsOf = ({ outcomes }: Impact) => Object.entries(outcomes ?? {}).flatMap(([name, value]) => (typeof value === 'number' ? [[name, value] as const] : []))

describe('the network', () => {
  it('is the sum of its units, each sequence, check-back and spell once; quarters and years add up to the whole', async () => {
    const met = { sequences: 0, checkBacks: 0, spells: 0 }
    await fc.assert(
      fc.asyncProperty(anyPeriod, anyEndOfMonth, async (period, asAt) => {
        const network = await impactFor(board, { period, asAt })
        const own = await inTurn(units, (unit) => impactFor(as(`${unit}-UNIT-HEAD-1`), { unit, period, asAt }))
        met.sequences += network.outcomes?.sequences ?? 0
        met.checkBacks += network.durability[0] ? inAll(network.durability[0]) : 0
        met.spells += network.reactivationAfterArchiving.total ?? 0
        for (const [name, value] of countsOf(network)) {
          expect([name, own.reduce((sum, unit) => sum + (countsOf(unit).find(([of]) => of === name)?.[1] ?? 0), 0)]).toEqual([name, value])
        }
        network.durability.forEach((whole, index) => {
          expect(added(own.map((unit) => found(unit.durability[index] as Durability)))).toEqual(found(whole))
        })
        network.relief.forEach((whole, index) => {
          const sum = added(own.map((unit) => measured(unit.relief[index] as Relief)))
          expect(sum.slice(0, 5)).toEqual(measured(whole).slice(0, 5))
          expect(Math.abs((sum[5] ?? 0) - (measured(whole)[5] ?? 0))).toBeLessThanOrEqual(units.length)
        })
        for (const curve of ['recovery', 'reactivationAfterArchiving', 'reactivationAfterMajor'] as const) {
          if (network[curve].total !== null) expect(added(own.map((unit) => followed(unit[curve])))).toEqual(followed(network[curve]))
        }
        for (const unit of own) {
          expect(unit.waitingOcgs).toBe(0)
          unit.durability.forEach((whole, index) => {
            expect(added(unit.durabilityByQuarter.map((quarter) => found(quarter.durability[index] as Durability)))).toEqual(found(whole))
          })
          unit.relief.forEach((whole, index) => {
            expect(added(unit.reliefByYear.map((year) => measured(year.relief[index] as Relief))).slice(0, 5)).toEqual(measured(whole).slice(0, 5))
          })
        }
      }),
      { ...seeded, numRuns: 2 },
    )
    for (const [what, times] of Object.entries(met)) expect([what, times > 0]).toEqual([what, true])
  })
})

describe('somebody who may not open the records of a unit', () => {
  it('is given nothing made from one to four, no day and no group, whatever unit, period and moment they ask for', async () => {
    const words = await database.asOwner(async (client) => (await client.query<{ word: string }>(
      'SELECT DISTINCT unnest(ARRAY[alias, urn, ocg_id::text]) AS word FROM ocg_version UNION SELECT reference FROM disruption')).rows)
    const met = { withheld: 0, given: 0 }
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...units), anyPeriod, anyEndOfMonth, async (unit, period, asAt) => {
        const seen = await impactFor(board, { unit, period, asAt })
        const text = JSON.stringify(seen)
        expect(words.filter(({ word }) => word && text.includes(`"${word}"`))).toEqual([])
        const quarters = seen.durabilityByQuarter.flatMap((quarter) => quarter.durability)
        const numbers = [
          seen.outcomes?.sequences ?? 0, seen.cover?.ocgs ?? 0, ...[...seen.durability, ...quarters].map(inAll),
          ...[...seen.relief, ...seen.reliefByYear.flatMap((year) => year.relief)].map(({ sequences }) => sequences),
          ...[seen.recovery, seen.reactivationAfterArchiving, seen.reactivationAfterMajor].map(({ total }) => total ?? 0),
        ]
        expect(numbers.filter((number) => number > 0 && number < 5)).toEqual([])
        expect(seen.recovery.days.filter((day) => day % 30 !== 0)).toEqual([])
        if (!seen.outcomes || seen.durability.length === 0) {
          met.withheld += 1
          expect(seen.whyNoDetail).toContain('Too few to say')
        } else {
          met.given += 1
        }
      }),
      { ...seeded, numRuns: 9 },
    )
    for (const [what, times] of Object.entries(met)) expect([what, times > 0]).toEqual([what, true])
  })
})

/** One after the other: the embedded database has one connection. */
async function inTurn<From, To>(all: readonly From[], one: (from: From) => Promise<To>): Promise<To[]> {
  const done: To[] = []
  for (const each of all) done.push(await one(each))
  return done
}
