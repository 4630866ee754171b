import { describe, expect, it } from 'vitest'
import type { FactRow } from '../../../prisma/seed/factTables.ts'
import { groupedBy, ToldRows } from './toldRows.ts'

const told = new ToldRows()
type Version = FactRow<'disruption_version'>
const versions = groupedBy(told.of('disruption_version'), (row) => row.disruption_id)
const outcomes = groupedBy(told.of('disruption_outcome'), (row) => row.version_id)
const first = (id: string | null) => versions.get(id ?? '')?.[0]
const standing = [...versions.values()].flatMap((of) => of.at(-1) ?? []).filter((row) => !row.is_withdrawn)
const merged = told.of('disruption_version').filter((row) => row.merged_into_id !== null)
const daysBetween = (one: Version | undefined, other: Version | undefined) => Math.abs(Date.parse(one?.effect_from ?? '') - Date.parse(other?.effect_from ?? '')) / 86_400_000
const outcomesOf = (version: Version | undefined) => (outcomes.get(version?.id ?? '') ?? []).map((row) => [row.kind_code, row.measure_unit_code, row.quantity])

/** Another person's record of the same disruption: same group, same day or the next, same outcomes. */
function isOfTheSame(one: Version | undefined, other: Version | undefined): boolean {
  return (
    one !== other && one?.ocg_id !== null && one?.ocg_id === other?.ocg_id && one?.unit_code === other?.unit_code && daysBetween(one, other) <= 1 &&
    one?.recorded_by !== other?.recorded_by && JSON.stringify(outcomesOf(one)) === JSON.stringify(outcomesOf(other))
  )
}

describe('disruptions that were recorded twice', () => {
  it('are merged into the first record, which was there before and still stands', () => {
    expect(merged.length).toBeGreaterThan(0)
    for (const version of merged) {
      const [second, into] = [first(version.disruption_id), first(version.merged_into_id)]
      expect(version).toMatchObject({ is_withdrawn: true, superseded_at: 'infinity', reason: 'The same disruption was recorded twice' })
      expect(isOfTheSame(second, into)).toBe(true)
      expect((into?.recorded_at ?? 'never') < (second?.recorded_at ?? '')).toBe(true)
      expect(versions.get(version.merged_into_id ?? '')?.some((row) => row.is_withdrawn)).toBe(false)
    }
  })

  it('or still stand both, for the reader to find, in every unit', () => {
    for (const [unit, of] of groupedBy(standing, (row) => row.unit_code)) {
      const firsts = of.flatMap((row) => first(row.disruption_id) ?? [])
      expect([unit, firsts.some((one) => firsts.some((other) => isOfTheSame(one, other)))]).toEqual([unit, true])
    }
  })
})

describe('links between disruptions', () => {
  it('are of both kinds, between two of the same group on near days that stand and were known before', () => {
    const links = told.of('disruption_link')
    expect(new Set(links.map((row) => row.kind))).toEqual(new Set(['RELATED', 'DIFFERENT']))
    for (const link of links) {
      const [one, other] = [first(link.one_id), first(link.other_id)]
      expect((link.one_id ?? '') < (link.other_id ?? '')).toBe(true)
      expect([one?.unit_code, other?.unit_code, one?.ocg_id === other?.ocg_id]).toEqual([link.unit_code, link.unit_code, true])
      expect(daysBetween(one, other)).toBeLessThanOrEqual(10)
      for (const end of [one, other]) {
        expect((end?.recorded_at ?? 'never') < (link.recorded_at ?? '')).toBe(true)
        expect(standing.some((row) => row.disruption_id === end?.disruption_id)).toBe(true)
      }
    }
  })
})
