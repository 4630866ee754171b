import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { programmeTitle } from '../../../client/programmes/programmeTitle.ts'
import { aChange, aTenthAnswered, aYear } from './aYear.ts'

describe('the title of a programme’s figure', () => {
  test('says reach, answers and change of behaviour', () => {
    const years = [
      aYear(2023),
      aYear(2024, { peopleReached: 10_000 }),
      aYear(2025, { peopleReached: 70_000, ...aTenthAnswered, changes: [aChange('INTENTION'), aChange('BEHAVIOUR_AT_FOLLOW_UP')] }),
    ]
    expect(programmeTitle(years)).toBe(
      'Reached 81,200 people in 3 financial years; 10% of questionnaires were answered; behaviour reported at follow-up up 8 points (+3 to +13) in 2025 to 2026',
    )
  })

  test('says that nobody was asked, in place of no change', () => {
    expect(programmeTitle([aYear(2025)])).toBe(
      'Reached 1,200 people in 1 financial year; nobody was asked; behaviour reported at follow-up: not asked',
    )
  })

  test('takes the latest year that has a change, and names it', () => {
    const earlier = { pairs: 80, shareBefore: 0.4, shareAfter: 0.6, change: 0.2, lower: 0.1, upper: 0.3 }
    const years = [
      aYear(2023, { changes: [aChange('BEHAVIOUR_AT_FOLLOW_UP', { change: earlier })] }),
      aYear(2024, { changes: [aChange('BEHAVIOUR_AT_FOLLOW_UP')] }),
      aYear(2025),
    ]
    expect(programmeTitle(years)).toContain('behaviour reported at follow-up up 8 points (+3 to +13) in 2024 to 2025')
  })

  test('intention stands beside why there is no behaviour, never in its place', () => {
    const missing = aChange('BEHAVIOUR_AT_FOLLOW_UP', { change: null, missing: 'Too few answered both times' })
    const years = [aYear(2025, { ...aTenthAnswered, changes: [aChange('INTENTION'), missing] })]
    expect(programmeTitle(years)).toContain(
      'stated intention up 8 points (+3 to +13) in 2025 to 2026; behaviour reported at follow-up: too few answered both times',
    )
  })

  test('a change in the other direction is said as it is', () => {
    const worse = { pairs: 80, shareBefore: 0.4, shareAfter: 0.34, change: -0.06, lower: -0.1, upper: -0.02 }
    const years = [aYear(2025, { changes: [aChange('BEHAVIOUR_AT_FOLLOW_UP', { change: worse })] })]
    expect(programmeTitle(years)).toContain('behaviour reported at follow-up down 6 points (-10 to -2) in 2025 to 2026')
  })

  test('a change that chance alone could make is not called one', () => {
    const unclear = { pairs: 80, shareBefore: 0.4, shareAfter: 0.36, change: -0.04, lower: -0.1, upper: 0.02 }
    const years = [aYear(2025, { changes: [aChange('BEHAVIOUR_AT_FOLLOW_UP', { change: unclear })] })]
    expect(programmeTitle(years)).toContain('no clear change of behaviour reported at follow-up in 2025 to 2026: down 4 points (-10 to +2)')
  })

  test('says where nobody counted', () => {
    expect(programmeTitle([aYear(2025, { peopleReached: null, outputsWithoutCount: 1 })])).toMatch(/^Nobody counted the people reached; /)
    expect(programmeTitle([aYear(2024), aYear(2025, { outputsWithoutCount: 1 })])).toContain('people in 2 financial years, where somebody counted; ')
  })

  test('never gives reach alone', () => {
    const year = fc.record({
      peopleReached: fc.option(fc.nat(100_000)),
      isAsked: fc.boolean(),
      changes: fc.subarray([aChange('INTENTION'), aChange('BEHAVIOUR_AT_FOLLOW_UP'), aChange('BEHAVIOUR_AT_FOLLOW_UP', { change: null, missing: 'Not asked' })]),
    })
    fc.assert(fc.property(fc.array(year, { minLength: 1, maxLength: 5 }), (years) => {
      const title = programmeTitle(years.map(({ isAsked, ...rest }, index) => aYear(2020 + index, { ...rest, ...(isAsked ? aTenthAnswered : {}) })))
      const [, answered = '', changed = ''] = title.split('; ')
      expect(answered).toMatch(/answered$|nobody was asked/)
      expect(changed).toMatch(/points|not asked/)
    }))
  })
})
