import { describe, expect, it } from 'vitest'
import { groupedBy, ToldRows } from './toldRows.ts'

const told = new ToldRows()
const today = '2026-11-20'
const meetings = told.of('tasking_meeting_version').filter((row) => row.superseded_at === 'infinity')
const held = meetings.filter(({ state }) => state === 'HELD')
const decisions = told.of('tasking_decision_version')
const decided = decisions.filter((row) => row.superseded_at === 'infinity')
const requests = told.of('gateway_request_version')
const asked = requests.filter((row) => row.superseded_at === 'infinity')
const text = (value: string | null) => value ?? ''
const daysBetween = (from: string | null, to: string) => (Date.parse(to) - Date.parse(text(from))) / 86_400_000
const latest = (unit: string) => held.filter((row) => row.unit_code === unit).map((row) => text(row.meets_on)).toSorted().at(-1) ?? ''

describe('the tasking meetings of the stories', () => {
  it('are held by every unit over all the years, in its own cycle', () => {
    const cycles = groupedBy(held, (row) => row.unit_code)
    expect(cycles.size).toBe(10)
    expect([...cycles.values()].every((rows) => rows.some(({ meets_on }) => text(meets_on) < '2023-08-01'))).toBe(true)
    expect(new Set(held.map(({ cycle }) => cycle))).toEqual(new Set(['MONTHLY', 'SIX_WEEKLY', 'TWELVE_WEEKLY']))
    expect([...cycles].filter(([, rows]) => new Set(rows.map(({ cycle }) => cycle)).size > 1).map(([unit]) => unit)).toEqual(['ERSOU'])
  })

  it('were held five to forty days ago by every unit, and are planned ahead by all but the one that is late', () => {
    for (const unit of new Set(held.map(({ unit_code }) => text(unit_code)))) {
      expect(daysBetween(latest(unit), today)).toBeGreaterThanOrEqual(5)
      expect(daysBetween(latest(unit), today)).toBeLessThanOrEqual(40)
      const ahead = meetings.filter((row) => row.unit_code === unit && row.state === 'PLANNED').map(({ meets_on }) => text(meets_on) >= today)
      expect([unit, ahead]).toEqual([unit, unit === 'SEROCU' ? [] : [true]])
    }
    expect(daysBetween(latest('SEROCU'), today)).toBeGreaterThan(31)
  })

  it('are planned first, and held on their day with a list of at least a minute before, each later than the one before', () => {
    for (const versions of groupedBy(told.of('tasking_meeting_version'), (row) => row.tasking_meeting_id).values()) {
      expect(versions.map(({ state }) => state)).toEqual(versions.length === 1 ? ['PLANNED'] : ['PLANNED', 'HELD'])
      expect(text(versions[0]?.recorded_at ?? null).slice(0, 10) < text(versions[0]?.meets_on ?? null)).toBe(true)
    }
    for (const { listed_at, recorded_at, meets_on } of held) {
      expect(Date.parse(text(listed_at))).toBeLessThanOrEqual(Date.parse(text(recorded_at)) - 60_000)
      expect(text(listed_at).slice(0, 10)).toBe(meets_on)
    }
    for (const rows of groupedBy(meetings, (row) => row.unit_code).values()) {
      const days = rows.map(({ meets_on }) => text(meets_on))
      expect(days).toEqual([...new Set(days)].toSorted())
    }
  })
})

describe('what they decide', () => {
  it('is two to six things a meeting, some of them done, dropped, overdue or noted', () => {
    const each = [...groupedBy(decided, (row) => row.tasking_meeting_id).values()].map(({ length }) => length)
    expect([each.length, Math.min(...each), Math.max(...each)]).toEqual([held.length, 2, 6])
    expect(new Set(decided.map(({ state }) => state))).toEqual(new Set(['NOTED', 'OPEN', 'DONE', 'DROPPED']))
    const overdue = decided.filter(({ state, due_on }) => state === 'OPEN' && text(due_on) < today)
    expect(overdue.length).toBeGreaterThan(0)
    expect(overdue.length).toBeLessThan(decided.length / 20)
  })

  it('is recorded once the meeting is, and names a group only while the unit that decides holds it', () => {
    const moments = new Map(held.map((row) => [row.tasking_meeting_id, text(row.recorded_at)]))
    const versions = groupedBy(told.of('ocg_version'), (row) => row.ocg_id)
    const holder = (ocg: string, moment: string | null) => versions.get(ocg)?.filter((row) => text(row.recorded_at) < text(moment)).at(-1)?.unit_code
    const rows = [...decisions, ...requests]
    expect(rows.filter((row) => row.tasking_meeting_id && (moments.get(row.tasking_meeting_id) ?? 'never') >= text(row.recorded_at))).toEqual([])
    expect(rows.filter((row) => row.version === 1 && row.ocg_id && holder(row.ocg_id, row.recorded_at) !== row.unit_code)).toEqual([])
    expect(decided.some(({ ocg_id }) => ocg_id)).toBe(true)
    expect(decided.some(({ gateway_request_id }) => gateway_request_id)).toBe(true)
  })

  it('has an owner by post and a day unless it is only noted, and is closed after its meeting', () => {
    const days = new Map(held.map((row) => [row.tasking_meeting_id, text(row.meets_on)]))
    const isWhole = ({ state, owner, due_on, closed_on }: (typeof decided)[number]) =>
      (owner === null) === (state === 'NOTED') && (due_on === null) === (state === 'NOTED') && (closed_on !== null) === (state === 'DONE' || state === 'DROPPED')
    expect(decided.filter((row) => !isWhole(row))).toEqual([])
    expect(decided.filter(({ due_on, tasking_meeting_id }) => due_on && due_on < (days.get(tasking_meeting_id) ?? 'never'))).toEqual([])
    expect(decided.filter(({ closed_on, tasking_meeting_id }) => closed_on && closed_on <= (days.get(tasking_meeting_id) ?? 'never'))).toEqual([])
  })
})

describe('the requests of forces', () => {
  it('are accepted, declined and deferred, in meetings and between, and some wait, a few of them long', () => {
    const share = (state: string) => asked.filter((row) => row.state === state).length / asked.length
    expect(new Set(asked.map(({ state }) => state))).toEqual(new Set(['WAITING', 'DEFERRED', 'ACCEPTED', 'DECLINED']))
    expect(share('ACCEPTED')).toBeGreaterThan(0.4)
    expect(share('DECLINED')).toBeGreaterThan(0.15)
    expect(requests.some(({ state, tasking_meeting_id }) => state !== 'WAITING' && !tasking_meeting_id)).toBe(true)
    expect(asked.some(({ state, received_on }) => state === 'WAITING' && text(received_on) < '2026-08-01')).toBe(true)
  })

  it('come mostly from the unit’s own forces, about its groups or none, with references of many kinds or none', () => {
    const own = new Map(told.of('ocg_version').map((row) => [row.owning_force_code, row.unit_code]))
    expect(asked.filter(({ force_code, unit_code }) => own.get(force_code) === unit_code).length).toBeGreaterThan(asked.length * 0.8)
    expect(asked.some(({ ocg_id }) => ocg_id === null) && asked.some(({ ocg_id }) => ocg_id)).toBe(true)
    expect(asked.some(({ force_reference }) => force_reference === null)).toBe(true)
  })

  it('are decided no earlier than received, with a post that leads and a day where help is given', () => {
    const isWhole = ({ state, decided_on, owner, due_on, decision, tasking_meeting_id }: (typeof requests)[number]) =>
      (decided_on === null) === (state === 'WAITING') && (decision === null) === (state === 'WAITING') && (owner !== null) === (state === 'ACCEPTED') &&
      (due_on !== null) === (state === 'ACCEPTED') && (state !== 'WAITING' || tasking_meeting_id === null)
    expect(requests.filter((row) => !isWhole(row))).toEqual([])
    expect(requests.filter(({ decided_on, received_on }) => decided_on && decided_on < text(received_on))).toEqual([])
    expect(requests.filter(({ due_on, wanted_by, received_on }) => (due_on && due_on < text(received_on)) || (wanted_by && wanted_by < text(received_on)))).toEqual([])
    const days = new Map(held.map((row) => [row.tasking_meeting_id, text(row.meets_on)]))
    expect(requests.filter(({ decided_on, tasking_meeting_id }) => tasking_meeting_id && text(decided_on) < (days.get(tasking_meeting_id) ?? 'never'))).toEqual([])
  })
})

it('versions of all of them follow each other without a gap, known no later than five minutes ago', () => {
  const chains = [
    groupedBy(told.of('tasking_meeting_version'), (row) => row.tasking_meeting_id), groupedBy(decisions, (row) => row.tasking_decision_id),
    groupedBy(requests, (row) => row.gateway_request_id),
  ].flatMap((chain) => [...chain.values()])
  const broken = chains.filter((versions) => !versions.every((version, index) =>
    version.version === index + 1 && version.superseded_at === (versions[index + 1]?.recorded_at ?? 'infinity') && (version.reason !== null) === index > 0 &&
    text(version.recorded_at) < today && text(version.recorded_at) > text(versions[index - 1]?.recorded_at ?? null)))
  expect(chains.length).toBeGreaterThan(1_000)
  expect(broken).toEqual([])
})
