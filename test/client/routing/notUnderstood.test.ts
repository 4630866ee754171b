import { describe, expect, it } from 'vitest'
import { disruptionAddressWords, disruptionSearch } from '../../../client/disruptions/disruptionSearch.ts'
import { impactAddressWords, validateImpactSearch } from '../../../client/measures/impactSearch.ts'
import { addressNoticeText } from '../../../client/parts/addressNoticeText.ts'
import { isAsWritten, notUnderstood } from '../../../client/routing/notUnderstood.ts'

describe('what an address says and nobody understands', () => {
  it.each([
    [{ asAt: 'garbage' }, ['moment']],
    [{ period: 'FY2026-Q5' }, ['period']],
    [{ period: 'FY2026', asAt: '2026-07-02T00:00:00+01:00' }, []],
    [{ period: '', tables: 'units,monthly' }, []],
  ])('of %j is named', (raw, words) => {
    expect(notUnderstood(raw, validateImpactSearch(raw), impactAddressWords)).toEqual(words)
  })

  it('one grade of two is named as well', () => {
    const raw = { grades: 'MAJOR,HUGE' }
    expect(notUnderstood(raw, disruptionSearch(raw), disruptionAddressWords)).toEqual(['grade'])
  })

  it('an instant with an offset is understood, but written otherwise', () => {
    const raw = { asAt: '2026-07-02T00:00:00+01:00' }
    expect(isAsWritten(raw, validateImpactSearch(raw), impactAddressWords)).toBe(false)
    expect(isAsWritten({ ...validateImpactSearch(raw) }, validateImpactSearch(raw), impactAddressWords)).toBe(true)
  })

  it('is said in words, without what was typed', () => {
    expect(addressNoticeText(['force'], 'The list is shown without it.')).toBe('The force in this address is not known to Longview. The list is shown without it.')
    expect(addressNoticeText(['period', 'moment'], 'x')).toBe('The period and the moment in this address are not known to Longview. x')
    expect(addressNoticeText(['a', 'b', 'c'], 'x')).toBe('The a, the b and the c in this address are not known to Longview. x')
    expect(addressNoticeText([], 'x')).toBeNull()
  })
})
