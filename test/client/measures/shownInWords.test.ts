import { expect, test } from 'vitest'
import { shownInWords } from '../../../client/measures/shownInWords.ts'
import { latestQuarterDueInWords } from '../../../client/periods/financialQuarter.ts'

test('a page says of which period its figures are where the address names none: the one it opens with', () => {
  expect(shownInWords({})).toBe('of the financial year to date, as known today')
  expect(shownInWords({}, latestQuarterDueInWords('2026-11-22'))).toBe('of July to September 2026, as known today')
  expect(shownInWords({ period: 'M2026-10', asAt: '2026-11-01T00:00:00Z' }, 'July to September 2026')).toBe('of the period named below, as at the moment named below')
})
