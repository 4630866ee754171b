import { describe, expect, it } from 'vitest'
import { groupedBy, now, ToldRows } from './toldRows.ts'

const told = new ToldRows()

describe('the telling', () => {
  it('comes out the same for the same seed and day', () => {
    expect(new ToldRows({ now: new Date('2026-11-20T21:30:00Z') }).digest()).toBe(told.digest())
  })

  it('comes out differently for another seed', () => {
    expect(new ToldRows({ seed: 2 }).digest()).not.toBe(told.digest())
  })

  it('refuses a clock that leaves no time for the stories', () => {
    expect(() => new ToldRows({ now: new Date('2024-01-01T00:00:00Z') })).toThrow(RangeError)
  })

  it('is about as long as asked for, in all ten units', () => {
    expect(told.of('disruption').length).toBeGreaterThanOrEqual(400)
    expect(told.of('disruption').length).toBeLessThan(440)
    expect(groupedBy(told.of('disruption'), (row) => row.unit_code).size).toBe(10)
  })
})

describe('versions', () => {
  const chains = [
    groupedBy(told.of('disruption_version'), (row) => row.disruption_id),
    groupedBy(told.of('ocg_version'), (row) => row.ocg_id),
    groupedBy(told.of('output_version'), (row) => row.output_id),
    groupedBy(told.of('programme_version'), (row) => row.programme_id),
  ].flatMap((group) => [...group.values()])

  it('begin at the moment at which the one before ends, and the last is current', () => {
    for (const versions of chains) {
      versions.forEach((version, index) => {
        expect(version.version).toBe(index + 1)
        expect(version.superseded_at).toBe(versions[index + 1]?.recorded_at ?? 'infinity')
        if (index > 0) expect(version.reason).toBeTruthy()
      })
    }
    expect(chains.some((versions) => versions.length > 1)).toBe(true)
  })

  it('are never known later than five minutes ago', () => {
    const latest = chains.flat().map((version) => version.recorded_at ?? '').sort().at(-1)
    expect(Date.parse(latest ?? '')).toBeLessThanOrEqual(now.getTime() - 5 * 60_000)
  })

  it('say of no day that it has not been yet', () => {
    for (const version of told.of('disruption_version')) expect((version.effect_to ?? '') <= (version.recorded_at ?? '').slice(0, 10)).toBe(true)
    for (const version of told.of('output_version')) expect((version.held_to ?? '') <= (version.recorded_at ?? '').slice(0, 10)).toBe(true)
  })

  it('keep the group of a disruption, which was known before', () => {
    const known = new Map(told.of('ocg_version').filter((row) => row.version === 1).map((row) => [row.ocg_id, row.recorded_at ?? '']))
    for (const version of told.of('disruption_version')) {
      expect(version.ocg_id === null).toBe(version.target_kind !== 'OCG')
      if (version.ocg_id) expect((known.get(version.ocg_id) ?? 'never') < (version.recorded_at ?? '')).toBe(true)
    }
    for (const versions of groupedBy(told.of('disruption_version'), (row) => row.disruption_id).values()) {
      expect(new Set(versions.map((row) => row.ocg_id)).size).toBe(1)
    }
  })
})

describe('gradings', () => {
  const gradings = groupedBy(told.of('grading'), (row) => row.disruption_id)

  it('of a disruption count one after another, with exactly one at a time', () => {
    expect(gradings.size).toBe(told.of('disruption').length)
    for (const given of gradings.values()) {
      given.forEach((grading, index) => {
        expect(grading.counted_from).toBe(grading.recorded_at)
        expect(grading.counted_until).toBe(given[index + 1]?.counted_from ?? 'infinity')
        expect(grading.criteria_version).toBe('BEFORE_CRITERIA')
      })
    }
  })

  it('have one reason each, that of a negative kept apart', () => {
    const open = new Set(told.of('grading_text').map((row) => row.grading_id))
    const apart = new Set(told.of('negative_grading_text').map((row) => row.grading_id))
    for (const grading of told.of('grading')) {
      expect([open.has(grading.id), apart.has(grading.id)]).toEqual(grading.grade === 'NEGATIVE' ? [false, true] : [true, false])
    }
  })
})

describe('references', () => {
  it('are numbered without gaps in the order of recording, and the counter stands at the last', () => {
    const recorded = new Map(told.of('disruption_version').filter((row) => row.version === 1).map((row) => [row.disruption_id, row.recorded_at ?? '']))
    const last = new Map<string, number>()
    let before = ''
    for (const { id, reference, unit_code: unit } of told.of('disruption')) {
      const moment = recorded.get(id) ?? ''
      const year = `${unit} ${moment.slice(0, 4)}`
      const number = (last.get(year) ?? 0) + 1
      expect(reference).toBe(`${unit}-${moment.slice(0, 4)}-${String(number).padStart(4, '0')}`)
      if (last.has(year)) expect(moment >= before).toBe(true)
      last.set(year, number)
      before = moment
    }
    const counters = new Map(told.of('reference_counter').filter((row) => row.kind === 'DISRUPTION').map((row) => [`${row.unit_code} ${row.year}`, row.last]))
    expect(counters).toEqual(last)
  })

  it('of the unit itself are not used twice', () => {
    const own = told.of('disruption_version').filter((row) => row.version === 1 && row.own_reference).map((row) => `${row.unit_code} ${row.own_reference}`)
    expect(new Set(own).size).toBe(own.length)
  })
})

describe('answers', () => {
  it('are never more than were sent, nor pairs more than answers', () => {
    const versions = new Map(told.of('output_version').map((row) => [row.id, row]))
    for (const version of versions.values()) {
      expect(version.questionnaires_sent === null).toBe(version.questionnaires_answered === null)
      expect(version.questionnaires_answered ?? 0).toBeLessThanOrEqual(version.questionnaires_sent ?? 0)
    }
    for (const asked of told.of('output_question')) {
      const counts = [asked.yes_yes, asked.yes_no, asked.no_yes, asked.no_no, asked.before_only, asked.after_only].map((count) => count ?? -1)
      expect(Math.min(...counts)).toBeGreaterThanOrEqual(0)
      expect(counts.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(versions.get(asked.version_id)?.questionnaires_answered ?? -1)
    }
  })
})
