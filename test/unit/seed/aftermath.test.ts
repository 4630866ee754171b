import { describe, expect, it } from 'vitest'
import { remaining, scoreOn } from '../../../prisma/seed/aftermath/heldEffect.ts'
import { groupedBy, ToldRows } from './toldRows.ts'

const told = new ToldRows()
const lastDay = '2026-11-19'
const spells = told.of('ocg_status_spell').filter((row) => row.superseded_at === 'infinity')
const assessments = told.of('assessment_version').filter((row) => row.superseded_at === 'infinity')
const disruptions = new Map(told.of('disruption_version').filter((row) => row.superseded_at === 'infinity').map((row) => [row.disruption_id, row]))

describe('what the stories tell of the time after', () => {
  it('gives every group spells that follow each other without a gap, the last of them open', () => {
    const of = groupedBy(spells, (row) => row.ocg_id)
    expect(of.size).toBe(told.of('ocg').length)
    for (const own of of.values()) {
      const sorted = own.toSorted((a, b) => String(a.valid_from).localeCompare(String(b.valid_from)))
      sorted.forEach((spell, index) => expect(spell.valid_to).toBe(sorted[index + 1]?.valid_from ?? null))
    }
  })

  it('lets some groups come back after they were archived', () => {
    const of = groupedBy(spells, (row) => row.ocg_id)
    const cameBack = [...of.values()].filter((own) => own.some(({ status }) => status === 'ARCHIVED') && own.some(({ status, reason }) => status === 'ACTIVE' && reason?.startsWith('New intelligence')))
    expect(cameBack.length).toBeGreaterThan(0)
  })

  it('scores no group in the future, nor before it was recorded that somebody did', () => {
    for (const row of told.of('assessment_version')) {
      expect((row.assessed_on ?? '') <= lastDay && (row.assessed_on ?? '') <= (row.recorded_at ?? '').slice(0, 10)).toBe(true)
    }
  })

  it('leaves some groups without any score, and some without one for long', () => {
    const latest = new Map<string | null, string>()
    for (const { ocg_id, assessed_on } of assessments) latest.set(ocg_id, [latest.get(ocg_id) ?? '', assessed_on ?? ''].toSorted()[1] ?? '')
    expect(told.of('ocg').length).toBeGreaterThan(latest.size)
    expect([...latest.values()].some((day) => day < '2026-03-01')).toBe(true)
  })

  it('has one unit that changes its method, and one that changes the version of its method', () => {
    const methods = (unit: string) => new Set(assessments.filter((row) => row.unit_code === unit).map((row) => `${row.method_code} ${row.method_version}`))
    expect(methods('SWROCU')).toEqual(new Set(['OCGM 3', 'MORILE 1']))
    expect(methods('LONDON')).toEqual(new Set(['OCGM 3', 'OCGM 4']))
    expect(methods('EMSOU')).toEqual(new Set(['OCGM 3']))
  })

  it('looks back at a disruption once its day has come, and not at all of them', () => {
    for (const { disruption_id, months, checked_on } of told.of('check_back_version')) {
      const day = disruptions.get(disruption_id)?.effect_to ?? ''
      const due = new Date(Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1 + (months ?? 0) - 1, 1))
      expect((checked_on ?? '') >= due.toISOString().slice(0, 10)).toBe(true)
    }
    const due = [...disruptions.values()].filter((row) => (row.effect_to ?? '') < '2025-11-01' && !row.is_withdrawn).length
    expect(told.of('check_back_version').filter((row) => row.months === 12).length).toBeLessThan(due)
    expect(new Set(told.of('check_back_version').map((row) => row.result))).toEqual(new Set(['HELD', 'PARTLY_HELD', 'LOST', 'UNKNOWN']))
  })

  it('hands some groups over to another unit, which is the unit of their last version', () => {
    expect(told.of('ocg_transfer').length).toBeGreaterThan(0)
    for (const { ocg_id, to_unit_code } of told.of('ocg_transfer')) {
      const last = told.of('ocg_version').find((row) => row.ocg_id === ocg_id && row.superseded_at === 'infinity')
      expect(last?.unit_code).toBe(to_unit_code)
    }
  })
})

describe('the effect of a disruption in the stories', () => {
  const effect = { day: 100, depth: 0.5, holdDays: 10, fadeDays: 20 }

  it('holds for its days, and fades evenly after them', () => {
    expect([99, 100, 110, 120, 130, 500].map((day) => remaining(effect, day))).toEqual([0, 1, 1, 0.5, 0, 0])
  })

  it('takes its share of what the ones before it left, two at most', () => {
    expect(scoreOn(80, [effect, effect], 105)).toBe(20)
    expect(scoreOn(80, [effect, effect, effect], 105)).toBe(20)
    expect(scoreOn(80, [{ ...effect, depth: -0.25 }], 105)).toBe(100)
  })
})
