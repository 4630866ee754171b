import { describe, expect, it } from 'vitest'
import { disruptionSearch } from '../../../client/disruptions/disruptionSearch.ts'
import { outputSearch } from '../../../client/outputs/outputSearch.ts'
import { readSearch, writeSearch } from '../../../client/routing/addressText.ts'
import { asAtSearch } from '../../../client/routing/asAtSearch.ts'
import { validateImpactSearch } from '../../../client/measures/impactSearch.ts'
import { groupSearch, oneGroupSearch } from '../../../client/targets/groupSearch.ts'

describe('the address is the state', () => {
  it('a list comes out of its address as it went in', () => {
    const search = disruptionSearch({ grades: 'MAJOR,NEGATIVE', period: '2015-01-01..2021-12-31', asAt: '2026-11-02T23:59:59.999Z', after: 'abc=' })
    const address = writeSearch({ ...search })
    expect(address).toBe('?grades=MAJOR,NEGATIVE&period=2015-01-01..2021-12-31&asAt=2026-11-02T23:59:59.999Z&after=abc%3D')
    expect(disruptionSearch(readSearch(address))).toEqual(search)
  })

  it('an instant with an offset is understood, and written in UTC', () => {
    const utc = { asAt: '2026-07-01T23:00:00.000Z' }
    expect(disruptionSearch({ asAt: '2026-07-02T00:00:00+01:00' })).toEqual(utc)
    expect(validateImpactSearch(readSearch('?asAt=2026-07-02T00:00+01:00'))).toEqual(utc)
    expect(asAtSearch({ asAt: '2026-07-01T23:00:00Z' })).toEqual(utc)
  })

  it.each([disruptionSearch, outputSearch, groupSearch, oneGroupSearch, asAtSearch, validateImpactSearch])(
    'what %o does not understand never comes through, though the router puts it over what was typed',
    (validate) => {
      const raw = Object.fromEntries([...Object.keys(validate({})), 'force', 'grades', 'status', 'asAt'].map((name) => [name, 'some body & name']))
      const understood: Record<string, unknown> = { ...raw, ...validate(raw) }
      expect(Object.keys(validate({})).filter((name) => understood[name] !== undefined)).toEqual([])
    },
  )

  it('what is not chosen is not in it', () => {
    expect(writeSearch({ ...disruptionSearch({ strand: '', grades: [] }) })).toBe('')
  })

  it('codes that do not exist are left out', () => {
    expect(disruptionSearch({ grades: 'HUGE,MINOR', credit: 'MINE', order: 'BY_NAME', targetKind: 'X' })).toEqual({ grades: ['MINOR'] })
    expect(outputSearch({ kind: 'LECTURE' })).toEqual({})
    expect(groupSearch({ status: 'GONE' })).toEqual({})
  })

  it('free text is left out', () => {
    expect(disruptionSearch({ reference: 'a name of somebody', force: '<script>' })).toEqual({})
    expect(groupSearch({ urn: 'Amber harbour' })).toEqual({})
  })

  it.each(['FY2026', 'FY2026-Q1', 'YTD2026', 'YE2026-09', 'M2026-09', '2015-01-01..2021-12-31'])('%s is a period', (period) => {
    expect(disruptionSearch({ period })).toEqual({ period })
  })

  it.each(['FY26', 'FY2026-Q5', 'lately', '2015-01-01', '2015-01-01...2016-01-01'])('%s is no period', (period) => {
    expect(disruptionSearch({ period })).toEqual({})
  })

  it.each(['yesterday', '2026-11-02', '2026-13-02T00:00:00Z', '2026-02-30T00:00:00Z', '2026-11-02T25:00:00Z', '2026-11-02T00:00:00'])('%s is no moment', (asAt) => {
    expect(disruptionSearch({ asAt })).toEqual({})
  })
})
