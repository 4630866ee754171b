import { describe, expect, it } from 'vitest'
import { groupedBy, ToldRows } from './toldRows.ts'

const told = new ToldRows()
const current = told.of('disruption_version').filter((row) => row.superseded_at === 'infinity' && !row.is_withdrawn)
const counted = new Map(told.of('grading').filter((row) => row.counted_until === 'infinity').map((row) => [row.disruption_id, row.grade]))

describe('the stories', () => {
  it('have a unit of minors again and again against groups that carry on', () => {
    const active = new Set(told.of('ocg_status_spell').filter((row) => row.superseded_at === 'infinity' && row.valid_to === null && row.status === 'ACTIVE').map((row) => row.ocg_id))
    const minors = current.filter((row) => row.unit_code === 'NWROCU' && counted.get(row.disruption_id) === 'MINOR' && active.has(row.ocg_id))
    const most = Math.max(...[...groupedBy(minors, (row) => row.ocg_id).values()].map((rows) => rows.length))
    expect(most).toBeGreaterThanOrEqual(4)
  })

  it('archive a group after majors', () => {
    const archived = new Set(told.of('ocg_status_spell').filter((row) => row.reason?.startsWith('Quiet for months after major')).map((row) => row.ocg_id))
    const majors = current.filter((row) => counted.get(row.disruption_id) === 'MAJOR' && archived.has(row.ocg_id))
    expect(majors.length).toBeGreaterThan(0)
  })

  it('leave a gap of four months in one unit', () => {
    const inGap = current.filter((row) => row.unit_code === 'SWROCU' && row.effect_precision !== 'YEAR' && (row.effect_from ?? '') >= '2024-10-01' && (row.effect_from ?? '') < '2025-02-01')
    expect(inGap.filter((row) => row.version === 1)).toEqual([])
  })

  it('have one unit that types in bursts after the month', () => {
    const own = told.of('disruption_version').filter((row) => row.unit_code === 'YHROCU' && row.version === 1).map((row) => Number((row.recorded_at ?? '').slice(8, 10)))
    expect(own.filter((day) => day >= 7 && day <= 14).length).toBeGreaterThan(0.8 * own.length)
  })

  it('are typed within a month more often than not, and some after months', () => {
    const days = told.of('disruption_version').filter((row) => row.version === 1 && row.effect_precision === 'DAY')
      .map((row) => (Date.parse(row.recorded_at ?? '') - Date.parse(row.effect_to ?? '')) / 86_400_000)
    expect(days.filter((late) => late < 31).length).toBeGreaterThan(0.85 * days.length)
    expect(days.some((late) => late > 90)).toBe(true)
  })

  it('have negatives, some of them known only later, and second thoughts in general', () => {
    const gradings = groupedBy(told.of('grading'), (row) => row.disruption_id)
    const changed = [...gradings.values()].filter((given) => given.length > 1)
    expect(changed.some((given) => given.at(-1)?.grade === 'NEGATIVE')).toBe(true)
    expect([...counted.values()]).toContain('NO_IMPACT')
  })

  it('merge, split and rename groups', () => {
    expect(new Set(told.of('ocg_lineage').map((row) => row.kind))).toEqual(new Set(['MERGED_INTO', 'SPLIT_INTO']))
    expect(told.of('ocg_version').some((row) => row.reason?.startsWith('Renamed'))).toBe(true)
  })

  it('have provisional and missing references of groups, and days known by month, year and range', () => {
    expect(told.of('ocg_version').some((row) => row.is_urn_provisional)).toBe(true)
    expect(told.of('ocg_version').some((row) => row.urn === null)).toBe(true)
    expect(new Set(told.of('disruption_version').map((row) => row.effect_precision))).toEqual(new Set(['DAY', 'RANGE', 'MONTH', 'YEAR']))
  })

  it('let one school talk reach 1,200, then 10,000, then 70,000 pupils', () => {
    const [programme] = told.of('programme_version').filter((row) => row.name === 'Cyber choices school talks' && row.superseded_at === 'infinity')
    const talks = told.of('output_version').filter((row) => row.programme_id === programme?.programme_id && row.superseded_at === 'infinity')
    expect([programme?.unit_code, programme?.stated_target_percent, new Set(talks.map((row) => row.title)).size]).toEqual(['EMSOU', 75, 1])
    const years = groupedBy(talks, (row) => String(Number(row.held_from?.slice(0, 4)) - ((row.held_from ?? '').slice(5) < '04-01' ? 1 : 0)))
    const pupils = ['2023', '2024', '2025'].map((year) => (years.get(year) ?? []).reduce((sum, row) => sum + (row.people_reached ?? 0), 0))
    expect(pupils).toEqual([1_200, 10_000, 70_000])
  })

  it('have two programmes, each known before its outputs, and outputs that stand alone', () => {
    const begun = new Map(told.of('programme_version').filter((row) => row.version === 1).map((row) => [row.programme_id, row]))
    const outputs = told.of('output_version')
    for (const output of outputs.filter((row) => row.programme_id !== null)) {
      expect(begun.get(output.programme_id)?.unit_code).toBe(output.unit_code)
      expect((begun.get(output.programme_id)?.recorded_at ?? 'never') < (output.recorded_at ?? '')).toBe(true)
    }
    expect(new Set(outputs.map((row) => row.programme_id)).size).toBe(begun.size + 1)
    expect(begun.size).toBe(2)
  })

  it('keep "nobody asked" and "nobody counted" apart from none', () => {
    const outputs = told.of('output_version')
    expect(outputs.some((row) => row.questionnaires_sent === null)).toBe(true)
    expect(outputs.some((row) => row.people_reached === null)).toBe(true)
    expect(outputs.some((row) => row.disruption_id !== null)).toBe(true)
  })
})
