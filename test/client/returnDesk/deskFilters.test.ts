import { describe, expect, it } from 'vitest'
import { deskChips } from '../../../client/returnDesk/deskChips.ts'
import { filterDesk, isFound } from '../../../client/returnDesk/deskFilters.ts'
import { askedIn, deskSearch, openedIn } from '../../../client/returnDesk/deskSearch.ts'
import { periodChoices } from '../../../client/returnDesk/periodChoices.ts'
import { aDeskCell, aDeskRow, deskPeriods } from './aDeskCell.ts'

const desk = {
  periods: deskPeriods,
  rows: [
    aDeskRow('NEROCU', [{ state: 'SUBMITTED', lateness: 'ON_TIME', daysToDue: null }, { period: 'M2026-08', state: 'ACCEPTED', changedRecords: 3 }]),
    aDeskRow('EMSOU', [{ state: 'QUERIED', openQueries: 1, lateness: 'LATE', daysLate: 2 }, { period: 'M2026-08', state: 'ACCEPTED' }]),
  ],
}

function found(search: Parameters<typeof filterDesk>[1]) {
  const { periods, rows, found: count } = filterDesk(desk, search)
  return { periods: periods.map(({ code }) => code), units: rows.map(({ unit }) => unit.code), cells: rows.map(({ cells }) => cells.length), count }
}

describe('filters of the desk', () => {
  it('leave everything where nothing is chosen', () => {
    expect(found({})).toEqual({ periods: ['M2026-09', 'M2026-08'], units: ['NEROCU', 'EMSOU'], cells: [2, 2], count: 4 })
  })

  it('leave units and periods in which something is found', () => {
    expect(found({ states: ['QUERIED'] })).toEqual({ periods: ['M2026-09'], units: ['EMSOU'], cells: [1], count: 1 })
    expect(found({ lateness: ['LATE'] })).toMatchObject({ units: ['EMSOU'], count: 1 })
    expect(found({ units: ['NEROCU'] })).toMatchObject({ units: ['NEROCU'], count: 2 })
    expect(found({ queries: 'only' })).toMatchObject({ units: ['EMSOU'], count: 1 })
    expect(found({ changed: 'only' })).toMatchObject({ periods: ['M2026-08'], units: ['NEROCU'], count: 1 })
  })

  it('tell what is late and was never sent from what came late', () => {
    const cells = [aDeskCell({ lateness: 'LATE', daysToDue: -3, daysLate: 3 }), aDeskCell({ lateness: 'LATE', state: 'SUBMITTED', daysToDue: null, daysLate: 3 })]
    expect(cells.map((cell) => isFound(cell, { lateness: ['LATE'], unsent: 'only' }))).toEqual([true, false])
    expect(deskChips({ unsent: 'only' }, []).map(({ text }) => text)).toEqual(['Not sent yet'])
  })

  it('narrow each other, and those of one kind widen', () => {
    expect(found({ states: ['SUBMITTED', 'QUERIED'] }).count).toBe(2)
    expect(found({ states: ['SUBMITTED', 'QUERIED'], lateness: ['LATE'] }).count).toBe(1)
    expect(found({ states: ['DRAFT'] })).toEqual({ periods: [], units: [], cells: [], count: 0 })
  })

  it('are chips that take away one of them each, and never close the open return', () => {
    const search = { states: ['SUBMITTED' as const, 'QUERIED' as const], queries: 'only' as const, from: 'M2026-01', open: 'EMSOU:M2026-09' }
    const chips = deskChips(search, deskPeriods)
    expect(chips.map(({ text }) => text)).toEqual(['State: Sent', 'State: Queried', 'With open queries', 'From: January 2026'])
    expect(chips[0]?.without).toEqual({ ...search, states: ['QUERIED'] })
    expect(chips[2]?.without).toEqual({ ...search, queries: undefined })
    expect(deskChips({ states: ['DRAFT'] }, deskPeriods)[0]?.without).toEqual({ states: undefined })
  })
})

describe('the address of the desk', () => {
  it('holds codes only', () => {
    const raw = { states: 'SUBMITTED,KING', lateness: 'LATE', units: 'EMSOU,a name,NEROCU', queries: 'only', from: 'M2026-01', to: 'September', open: 'EMSOU:M2026-09', ask: 'BUDGET:FORCES/ONE_YEAR' }
    expect(deskSearch(raw)).toEqual({
      states: ['SUBMITTED'], lateness: ['LATE'], units: ['EMSOU', 'NEROCU'], queries: 'only', changed: undefined, from: 'M2026-01', to: undefined,
      open: 'EMSOU:M2026-09', ask: 'BUDGET:FORCES/ONE_YEAR',
    })
  })

  it('opens a return by unit and period, and nothing by anything else', () => {
    expect(openedIn('EMSOU:M2026-09')).toEqual({ unit: 'EMSOU', period: 'M2026-09' })
    expect(openedIn('EMSOU')).toBeNull()
    expect(deskSearch({ open: 'emsou:nothing at all' }).open).toBeUndefined()
  })

  it('asks about a figure and a part of it', () => {
    expect(askedIn('BUDGET:FORCES/ONE_YEAR')).toEqual({ figure: 'BUDGET', cell: 'FORCES/ONE_YEAR' })
    expect(askedIn('BUDGET_TOTAL:')).toEqual({ figure: 'BUDGET_TOTAL', cell: '' })
    expect(askedIn(undefined)).toBeNull()
  })
})

describe('periods to choose from', () => {
  it('are as many months back as can be shown at once, newest first, each once', () => {
    const codes = periodChoices(['M2026-02', 'M2026-01'], ['M2026-01', undefined])
    expect(codes).toHaveLength(36)
    expect(codes.slice(0, 3)).toEqual(['M2026-02', 'M2026-01', 'M2025-12'])
  })

  it('are those of the desk where returns cover quarters', () => {
    expect(periodChoices(['FY2026-Q2', 'FY2026-Q1'], [])).toEqual(['FY2026-Q2', 'FY2026-Q1'])
  })
})
