import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../server/periods/day.ts'
import { ocgStatuses } from '../../../server/targets/ocgRecord.ts'
import type { SpellRecord } from '../../../server/targets/spellRecord.ts'
import { placeOfSpell, type FreshSpell } from '../../../server/targets/spellRules.ts'
import { isWithdrawable, undoneWith } from '../../../server/targets/undoneSpells.ts'

const begin = '2026-01-01'
const today = addDays(begin, 50)
const aFreshSpell = fc.record({
  status: fc.constantFrom(...ocgStatuses),
  from: fc.integer({ min: 0, max: 40 }).map((days) => addDays(begin, days)),
  length: fc.option(fc.integer({ min: 1, max: 15 }), { nil: null }),
}).map(({ status, from, length }): FreshSpell => ({ status, from, to: length === null ? null : addDays(from, length) }))

const aSpell = (id: string, fresh: FreshSpell, at: Date): SpellRecord => ({
  id, version: 1, ocgId: 'g', unitCode: 'u', ...fresh, reason: 'r', isWithdrawn: false, recordedBy: 'p', recordedAt: at, firstRecordedAt: at, asAt: null,
})
const standing = (spells: SpellRecord[]) => spells.filter(({ isWithdrawn }) => !isWithdrawn).toSorted((a, b) => a.from.localeCompare(b.from))
const faultless = (spells: SpellRecord[]) => standing(spells).every(({ to }, index, all) => {
  const next = all[index + 1]
  return next === undefined || (to !== null && to <= next.from)
})

/** The spells after one more was recorded, as the store would leave them; the same where it is refused. */
function recorded(spells: SpellRecord[], fresh: FreshSpell, at: Date): SpellRecord[] {
  const { ended, replaced, resumed, problems } = placeOfSpell(standing(spells), fresh, today)
  if (problems.length > 0) return spells
  const revised = spells.map((spell) => {
    if (spell === ended) return { ...spell, to: fresh.from, version: spell.version + 1, recordedAt: at }
    return spell === replaced ? { ...spell, isWithdrawn: true, version: spell.version + 1, recordedAt: at } : spell
  })
  const added = [fresh, ...(resumed ? [resumed] : [])]
  return [...revised, ...added.map((spell, index) => aSpell(`s${at.getTime()}-${index}`, spell, at))]
}

describe('spells of status', () => {
  it('never overlap, whatever is recorded in whatever order, and one at most lasts', () => {
    fc.assert(fc.property(fc.array(aFreshSpell, { minLength: 1, maxLength: 12 }), (all) => {
      const spells = all.reduce<SpellRecord[]>((kept, fresh, index) => recorded(kept, fresh, new Date(index + 1)), [])
      expect(faultless(spells)).toBe(true)
      expect(standing(spells).filter(({ to }) => to === null).length).toBeLessThanOrEqual(1)
    }), { numRuns: 200 })
  })

  it('leave no day without a status once one lasts, and none begins after today', () => {
    fc.assert(fc.property(fc.array(aFreshSpell, { minLength: 1, maxLength: 12 }), (all) => {
      const spells = all.reduce<SpellRecord[]>((kept, fresh, index) => recorded(kept, fresh, new Date(index + 1)), [aSpell('first', { status: 'ACTIVE', from: begin, to: null }, new Date(0))])
      expect(standing(spells).at(-1)?.to).toBeNull()
      expect(standing(spells).every(({ to }, index, kept) => to === (kept[index + 1]?.from ?? null))).toBe(true)
      expect(standing(spells).every(({ from }) => from <= today)).toBe(true)
    }), { numRuns: 200 })
  })

  it('stand as before where the latest is recorded and withdrawn again', () => {
    fc.assert(fc.property(fc.array(aFreshSpell, { minLength: 1, maxLength: 8 }), aFreshSpell, (all, last) => {
      const before = all.reduce<SpellRecord[]>((kept, fresh, index) => recorded(kept, fresh, new Date(index + 1)), [])
      const after = recorded(before, last, new Date(100))
      const fresh = after.find(({ recordedAt, version }) => version === 1 && recordedAt.getTime() === 100)
      fc.pre(fresh !== undefined && standing(before).every(({ from }) => from <= last.from))
      if (!fresh) return
      expect(isWithdrawable(fresh, after)).toBe(true)
      const { back, resumed } = undoneWith(fresh, after)
      const undone = after.filter((spell) => spell !== fresh && spell !== resumed).map((spell) => (spell === back ? { ...spell, to: null, isWithdrawn: false } : spell))
      const shape = (spells: SpellRecord[]) => standing(spells).map(({ id, from, to }) => [id, from, to])
      expect(shape(undone)).toEqual(shape(before))
    }), { numRuns: 200 })
  })
})
