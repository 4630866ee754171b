import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comparedCounts } from '../../../client/compare/comparedCounts.ts'
import { rateDenominators } from '../../../client/compare/rateDenominators.ts'
import { sortKeys } from '../../../client/compare/sortKeys.ts'
import { askedAddress, pageAddresses, parametersOf } from '../../../client/questions/questionAddress.ts'
import { newDatesOf } from '../../../client/questions/questionWords.ts'
import { readSearch, writeSearch } from '../../../client/routing/addressText.ts'
import { namesOfDates, namesOfPages, questionPages, type QuestionPage } from '../../../server/questions/questionPages.ts'
import { keptParameters, parameterProblems } from '../../../server/questions/questionParameters.ts'
import { referenceLists } from '../../unit/imports/referenceLists.ts'

const knowing = { now: new Date('2026-11-20T12:00:00Z'), reference: referenceLists, checkBackMonths: [3, 6, 12] }
const period = fc.constantFrom('FY2025', 'FY2026-Q1', 'YTD2026', 'YE2026-09', 'M2026-09', '2026-04-01..2026-06-30')

/** Anything that an address of these pages may hold, and some that none does. */
const anyAddress = (page: QuestionPage) => fc.record({
  period, earlier: period, later: period,
  asAt: fc.constantFrom('2026-06-30T22:59:59.999Z', '2026-10-01T00:00:00.000Z'),
  basis: fc.constantFrom('AS_RECORDED', 'AS_RETURNED', 'AS_PUBLISHED'), fill: fc.constantFrom('yes', 'no'), tables: fc.constantFrom('measures', 'rate-active-ocgs,funnel'),
  strand: fc.constantFrom('PURSUE', 'PREVENT', 'PROTECT', 'PREPARE'), unit: fc.constantFrom('EMSOU', 'SWROCU'),
  count: fc.constantFrom(...comparedCounts), per: fc.constantFrom(...rateDenominators), sort: fc.constantFrom(...sortKeys), order: fc.constant('ascending'),
  measure: page === 'CHANGE' ? fc.constantFrom('GROSS', 'SUPPORTED') : fc.constantFrom('HELD_AFTER_12_MONTHS', 'MAJOR_PER_100_ACTIVE_OCGS', 'GROSS_PER_MILLION_RESIDENTS', 'ANSWERED_OF_ASKED'),
  grain: fc.constantFrom('MONTH', 'QUARTER'), adjusted: fc.constantFrom('yes', 'no'), nothing: fc.constant('else'),
}, { requiredKeys: [] })

describe('what a page is asked', () => {
  it.each(questionPages)('%s: every name of its address can be saved, and nothing else', (page) => {
    expect(Object.keys(namesOfPages[page]).toSorted()).toEqual([...Object.keys(pageAddresses[page].words), 'tables'].toSorted())
  })

  it.each(questionPages)('%s: comes back from a question as it was saved, whatever the address held', (page) => {
    fc.assert(fc.property(anyAddress(page), (raw) => {
      const search = pageAddresses[page].validate(raw)
      const sent = parametersOf(page, search)
      expect(parameterProblems(knowing, page, sent)).toEqual([])
      const parameters = keptParameters(page, 'AS_SAVED', sent)
      const back = askedAddress({ page, dates: 'AS_SAVED', parameters })
      expect(back.to).toBe(pageAddresses[page].to)
      expect(readSearch(writeSearch(back.search))).toEqual(readSearch(writeSearch({ ...search })))
    }), { numRuns: 100 })
  })

  it.each(questionPages)('%s: with new dates has these and none of its own', (page) => {
    fc.assert(fc.property(anyAddress(page), fc.nat(), (raw, any) => {
      const search = pageAddresses[page].validate(raw)
      const choices = newDatesOf({ page, parameters: parametersOf(page, search) })
      const dates = choices[any % choices.length] ?? 'LAST_QUARTER'
      const parameters = keptParameters(page, dates, parametersOf(page, search))
      const asked = readSearch(writeSearch(askedAddress({ page, dates, parameters, period: { code: 'FY2024-Q4' } }).search))
      const without = Object.entries(readSearch(writeSearch({ ...search }))).filter(([name]) => !namesOfDates.has(name))
      expect(asked).toEqual({ ...Object.fromEntries(without), period: 'FY2024-Q4' })
      const other = askedAddress({ page, dates: 'AS_SAVED', parameters: parametersOf(page, search) }, 'FY2024-Q4')
      expect(readSearch(writeSearch(other.search))).toEqual(asked)
    }), { numRuns: 100 })
  })

  it('that is shown without a period in the address is saved with the period that is shown', () => {
    expect(parametersOf('MIX', { unit: 'EMSOU' }, 'YTD2026')).toEqual([{ name: 'period', value: 'YTD2026' }, { name: 'unit', value: 'EMSOU' }])
    expect(parametersOf('MIX', { period: 'FY2025' }, 'YTD2026')).toEqual([{ name: 'period', value: 'FY2025' }])
  })
})
