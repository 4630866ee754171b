import fc from 'fast-check'
import { afterAll, expect, it } from 'vitest'
import { type ActiveOcgs, readActiveOcgCounts, readActiveOcgs } from '../../../server/comparison/figures/activeOcgs.ts'
import { groupedBy } from '../../../server/facts/groupedBy.ts'
import { FixedClock } from '../../support/fixedClock.ts'
import { askingAs } from '../../support/askingAs.ts'
import { openTestDatabase } from '../../support/testDatabase.ts'
import { aKnownGroup, days, moments, stoodAt } from './knownGroups.ts'
import { plantKnownGroups } from './plantKnownGroups.ts'

const database = await openTestDatabase('people')
afterAll(() => database.close())
const clock = new FixedClock()

const groups = fc.sample(aKnownGroup, { seed: 20_261_125, numRuns: 250 })
await database.asOwner((client) => plantKnownGroups(client, groups))

/** What the groups come to, one by one, by the rules in words. */
function countedOneByOne(asAt: string, onDay: string, unit: string | null): Record<string, [ocgs: number, scores: number]> {
  const counts: Record<string, [number, number]> = {}
  for (const group of groups) {
    const known = stoodAt(group.versions, asAt)
    const spell = group.spells.flatMap((versions) => stoodAt(versions, asAt) ?? []).find(({ from, to }) => from <= onDay && (to === null || onDay < to))
    if (!known || known.isWithdrawn || spell?.status !== 'ACTIVE' || spell.isWithdrawn) continue
    const transfers = group.transfers.filter(({ recordedAt }) => recordedAt <= asAt)
    const holder = transfers.findLast(({ day }) => day <= onDay)?.to ?? transfers[0]?.from ?? known.unit
    if (unit !== null && holder !== unit) continue
    const last = group.assessments
      .flatMap((versions) => stoodAt(versions, asAt) ?? [])
      .filter(({ isWithdrawn, on }) => !isWithdrawn && on <= onDay)
      .toSorted((one, other) => (one.on < other.on ? 1 : -1))[0]
    const of = ['ALL ', `FORCE ${known.force ?? 'NONE'}`, ...known.threats.map((threat) => `THREAT ${threat}`)]
    for (const place of of) {
      const name = `${holder} ${place} ${last?.method ?? null}`
      const [ocgs, scores] = counts[name] ?? [0, 0]
      counts[name] = [ocgs + 1, scores + (last?.score ?? 0)]
    }
  }
  return counts
}

const asCounts = (rows: ActiveOcgs[]) =>
  Object.fromEntries(rows.map(({ unitCode, dimension, code, method, ocgs, scores }) => [`${unitCode} ${dimension} ${code} ${method}`, [ocgs, scores]]))

it('groups are active on a day where their spell of it is and not withdrawn, by the unit that held them on it, as far as was known, corrected and handed over at the moment', async () => {
  const met = { ocgs: 0, assessed: 0, neverAssessed: 0, noForce: 0 }
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...moments), fc.constantFrom(...days), fc.constantFrom(null, null, 'EMSOU', 'ERSOU', 'LONDON'), (asAt, onDay, unit) =>
      askingAs({ database, clock }, 'NETWORK-BOARD-MEMBER-1', async ({ database: transaction }) => {
        const rows = await readActiveOcgs(transaction, { unit: unit === null ? null : { code: unit }, onDay, asAt: new Date(asAt) })
        expect(asCounts(rows)).toEqual(countedOneByOne(asAt, onDay, unit))
        const inAll = groupedBy(rows.filter(({ dimension }) => dimension === 'ALL'), ({ unitCode }) => unitCode)
        const counts = await readActiveOcgCounts(transaction, { onDay, asAt: new Date(asAt) })
        if (unit === null) expect(counts).toEqual(new Map([...inAll].map(([code, own]) => [code, own.reduce((sum, { ocgs }) => sum + ocgs, 0)])))
        met.ocgs += rows.length
        met.assessed += rows.filter(({ method }) => method !== null).length
        met.neverAssessed += rows.filter(({ method }) => method === null).length
        met.noForce += rows.filter(({ dimension, code }) => dimension === 'FORCE' && code === 'NONE').length
      })),
    { seed: 20_261_125, numRuns: 60, endOnFailure: true },
  )
  for (const [what, times] of Object.entries(met)) expect([what, times > 0]).toEqual([what, true])
})
