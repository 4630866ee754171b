import { describe, expect, it } from 'vitest'
import { disruptionChips } from '../../../client/disruptions/disruptionChips.ts'
import { disruptionFilter } from '../../../client/disruptions/disruptionFilter.ts'
import { disruptionList } from '../../../client/disruptions/disruptionList.ts'
import { disruptionAddressWords, disruptionSearch } from '../../../client/disruptions/disruptionSearch.ts'
import { addressOfFields } from '../../../client/lists/addressOfFields.ts'
import { shownColumns } from '../../../client/lists/list.ts'
import { outputChips } from '../../../client/outputs/outputChips.ts'
import { outputFilter, outputList } from '../../../client/outputs/outputList.ts'
import { outputSearch } from '../../../client/outputs/outputSearch.ts'
import { readSearch, writeSearch } from '../../../client/routing/addressText.ts'
import { notUnderstood } from '../../../client/routing/notUnderstood.ts'
import { groupFilter, groupList } from '../../../client/targets/groupList.ts'
import { groupSearch } from '../../../client/targets/groupSearch.ts'

const words = { lists: null, periods: [{ code: 'FY2026', inWords: '2026 to 2027' }] }

describe('the filters that Home opens', () => {
  it('roughly dated, late and first recorded in a period reach the API and stand as chips', () => {
    const search = disruptionSearch(readSearch('?roughly=only&late=30&recordedIn=2026-08-24..2026-11-21'))
    expect(disruptionFilter(search, 'EMSOU')).toEqual({
      knownOnlyRoughly: true, recordedMoreThanDaysAfter: 30, firstRecordedIn: '2026-08-24..2026-11-21',
    })
    expect(disruptionChips(search, words, null).map(({ text }) => text)).toEqual([
      'Known only to the month or year', 'Recorded more than 30 days after', 'First recorded in: 24 August 2026 to 21 November 2026',
    ])
  })

  it('0 days is a number of days, not the lack of one', () => {
    const search = disruptionSearch({ late: '0' })
    expect(disruptionFilter(search, undefined)).toEqual({ recordedMoreThanDaysAfter: 0 })
    expect(disruptionChips(search, words, null)).toHaveLength(1)
    expect(writeSearch({ ...search })).toBe('?late=0')
  })

  it.each(['3661', '-1', '1.5', 'many', '1e2'])('late=%s is no number of days', (late) => {
    expect(disruptionSearch({ late }).late).toBeUndefined()
  })

  it('groups without a URN, outputs without follow-up and of a programme reach the API', () => {
    expect(groupFilter(groupSearch({ withoutUrn: 'only', withdrawn: 'shown' }))).toEqual({ withoutUrn: true, includeWithdrawn: true })
    expect(outputFilter(outputSearch({ withoutFollowUp: 'only', programme: 'UHJvZ3JhbW1lOjE=', withdrawn: 'shown' }))).toEqual({
      withoutFollowUp: true, programme: 'UHJvZ3JhbW1lOjE=', includeWithdrawn: true,
    })
  })

  it('a programme is a chip by its name, and by a word while the name is not known', () => {
    const search = outputSearch({ programme: 'p1' })
    expect(outputChips(search, words, [{ id: 'p1', name: 'School talks', isWithdrawn: false }])[0]?.text).toBe('Programme: School talks')
    expect(outputChips(search, words, [])[0]?.text).toBe('One programme')
  })
})

describe('a filter that hangs on another', () => {
  it.each([
    ['?measureUnit=GBP', '', ['unit of measure']],
    ['?loosely=dated', '', ['choice of loosely dated records']],
    ['?outcome=CASH&measureUnit=GBP', '?outcome=CASH&measureUnit=GBP', []],
    ['?period=FY2026&loosely=dated', '?period=FY2026&loosely=dated', []],
  ])('%s: alone it is left out, and the page says so', (address, kept, told) => {
    const raw = readSearch(address)
    const search = disruptionSearch(raw)
    expect(writeSearch({ ...search })).toBe(kept)
    expect(notUnderstood(raw, search, disruptionAddressWords)).toEqual(told)
  })

  it('outputs are never of the strand that is recorded as disruptions', () => {
    expect(outputSearch({ strand: 'PURSUE' }).strand).toBeUndefined()
    expect(outputSearch({ strand: 'PREVENT' }).strand).toBe('PREVENT')
  })

  it('a URN asks for URNs, not for aliases', () => {
    expect(groupFilter(groupSearch({ urn: 'EM 1' }))).toEqual({ urn: 'EM 1' })
  })
})

describe('a chip', () => {
  it('takes its filter out of the address, and the cursor with it', () => {
    const [chip] = disruptionChips(disruptionSearch({ roughly: 'only', after: 'abc', order: 'EFFECT_OLDEST' }), words, null)
    expect(writeSearch({ ...chip?.without })).toBe('?order=EFFECT_OLDEST')
  })

  it('takes with it what makes no sense without it', () => {
    const search = disruptionSearch({ period: 'FY2026', loosely: 'dated', outcome: 'CASH', measureUnit: 'GBP' })
    const without = (text: string) => writeSearch({ ...disruptionChips(search, words, null).find((chip) => chip.text.startsWith(text))?.without })
    expect(without('Period')).toBe('?outcome=CASH&measureUnit=GBP')
    expect(without('Outcome')).toBe('?period=FY2026&loosely=dated')
  })
})

describe('the chosen columns', () => {
  it('stand in the address by their codes; those that are not known are left out, and the page says so', () => {
    const raw = readSearch('?columns=target,weight,effect')
    const search = disruptionSearch(raw)
    expect(search.columns).toEqual(['effect', 'target'])
    expect(notUnderstood(raw, search, disruptionAddressWords)).toEqual(['column'])
  })

  it.each([
    ['disruptions', disruptionList, disruptionSearch, 'reference'],
    ['groups', groupList, groupSearch, 'alias'],
    ['outputs', outputList, outputSearch, 'reference'],
  ] as const)('of %s always have the record itself, and can be every column that the address knows', (_, list, validate, record) => {
    const named = (columns: string) => shownColumns(list as typeof disruptionList, validate({ columns }) as object).map(({ code }) => code)
    expect(named('version')).toEqual([record, 'version'])
    expect(named('nonsense')).toEqual([record, ...list.usualColumns])
    const every = list.columns.map(({ code }) => code)
    expect(named(every.join())).toEqual([record, ...every])
  })

  it('are asked of the API only where they are shown', () => {
    const variables = (columns: string[]) =>
      disruptionList.request({ search: {}, page: { first: 50 }, columns, unitCode: undefined }).variables as Record<string, unknown>
    expect(variables(['effect'])).toMatchObject({ outcomes: false, recordedOn: false })
    expect(variables(['outcomes'])).toMatchObject({ outcomes: true, recordedOn: false })
  })
})

describe('applying the filter panel', () => {
  const before = { search: { columns: ['effect'], asAt: '2026-11-02T10:00:00.000Z' }, today: '2026-11-21', usualOrder: 'EFFECT_NEWEST' }

  it('keeps the columns, and leaves the usual order out of the address', () => {
    expect(addressOfFields({ order: 'EFFECT_NEWEST' }, before).raw).toEqual({ columns: ['effect'], order: undefined, asAt: undefined })
    expect(addressOfFields({ order: 'EFFECT_OLDEST' }, before).raw).toMatchObject({ order: 'EFFECT_OLDEST' })
  })

  it('keeps the very moment where its day was left as it was', () => {
    expect(addressOfFields({ asAtDay: '2 November 2026' }, before).raw).toMatchObject({ asAt: '2026-11-02T10:00:00.000Z' })
    expect(addressOfFields({ asAtDay: '3 November 2026' }, before).raw).toMatchObject({ asAt: '2026-11-03T23:59:59.999Z' })
  })
})
