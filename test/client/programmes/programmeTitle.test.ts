import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { programmeTitle } from '../../../client/programmes/programmeTitle.ts'
import { aChange, aTenthAnswered, aYear } from './aYear.ts'

const day = '2026-11-21'

describe('the title of a programme’s figure', () => {
  test('says reach, answers with their interval and change of behaviour, of one year', () => {
    const years = [
      aYear(2023),
      aYear(2024, { peopleReached: 10_000 }),
      aYear(2025, { peopleReached: 70_000, ...aTenthAnswered, outputs: 280, outputsNotAsked: 224, changes: [aChange('INTENTION'), aChange('BEHAVIOUR_AT_FOLLOW_UP')] }),
    ]
    expect(programmeTitle(years, day)).toBe(
      '2025 to 2026: reached 70,000 people; 10% (8% to 12%) of questionnaires answered, sent in 56 of 280 outputs; behaviour reported at follow-up up 8 points (+3 to +13)',
    )
  })

  test('is of the latest year that is over, as one that runs would look like a fall', () => {
    const years = [aYear(2025, { peopleReached: 70_000 }), aYear(2026, { peopleReached: 22_641 })]
    expect(programmeTitle(years, day)).toMatch(/^2025 to 2026: reached 70,000 people; /)
    expect(programmeTitle(years.slice(1), day)).toMatch(/^2026 to 2027, to 21 November 2026: reached 22,641 people; /)
  })

  test('says that nobody was asked, in place of no change', () => {
    expect(programmeTitle([aYear(2025)], day)).toBe('2025 to 2026: reached 1,200 people; nobody was asked; behaviour reported at follow-up: not asked')
  })

  test('takes the change of the latest year that has one, and names that year where it is another', () => {
    const earlier = { pairs: 80, shareBefore: 0.4, shareAfter: 0.6, change: 0.2, lower: 0.1, upper: 0.3 }
    const years = [
      aYear(2023, { changes: [aChange('BEHAVIOUR_AT_FOLLOW_UP', { change: earlier })] }),
      aYear(2024, { changes: [aChange('BEHAVIOUR_AT_FOLLOW_UP')] }),
      aYear(2025),
    ]
    expect(programmeTitle(years, day)).toContain('behaviour reported at follow-up up 8 points (+3 to +13) in 2024 to 2025')
  })

  test('intention stands beside why there is no behaviour, never in its place', () => {
    const missing = aChange('BEHAVIOUR_AT_FOLLOW_UP', { change: null, missing: 'Too few answered both times' })
    const years = [aYear(2025, { ...aTenthAnswered, changes: [aChange('INTENTION'), missing] })]
    expect(programmeTitle(years, day)).toContain(
      'stated intention up 8 points (+3 to +13); behaviour reported at follow-up: too few answered both times',
    )
  })

  test('a change in the other direction is said as it is', () => {
    const worse = { pairs: 80, shareBefore: 0.4, shareAfter: 0.34, change: -0.06, lower: -0.1, upper: -0.02 }
    const years = [aYear(2025, { changes: [aChange('BEHAVIOUR_AT_FOLLOW_UP', { change: worse })] })]
    expect(programmeTitle(years, day)).toContain('behaviour reported at follow-up down 6 points (-10 to -2)')
  })

  test('a change that chance alone could make is not called one', () => {
    const unclear = { pairs: 80, shareBefore: 0.4, shareAfter: 0.36, change: -0.04, lower: -0.1, upper: 0.02 }
    const years = [aYear(2025, { changes: [aChange('BEHAVIOUR_AT_FOLLOW_UP', { change: unclear })] })]
    expect(programmeTitle(years, day)).toContain('no clear change of behaviour reported at follow-up: down 4 points (-10 to +2)')
  })

  test('says where nobody counted', () => {
    expect(programmeTitle([aYear(2025, { peopleReached: null, outputsWithoutCount: 1 })], day)).toMatch(/^2025 to 2026: nobody counted the people reached; /)
    expect(programmeTitle([aYear(2025, { outputs: 2, outputsWithoutCount: 1 })], day)).toContain('reached 1,200 people where somebody counted; ')
  })

  test('never gives reach alone', () => {
    const year = fc.record({
      peopleReached: fc.option(fc.nat(100_000)),
      isAsked: fc.boolean(),
      changes: fc.subarray([aChange('INTENTION'), aChange('BEHAVIOUR_AT_FOLLOW_UP'), aChange('BEHAVIOUR_AT_FOLLOW_UP', { change: null, missing: 'Not asked' })]),
    })
    fc.assert(fc.property(fc.array(year, { minLength: 1, maxLength: 8 }), (years) => {
      const title = programmeTitle(years.map(({ isAsked, ...rest }, index) => aYear(2020 + index, { ...rest, ...(isAsked ? aTenthAnswered : {}) })), day)
      const [, answered = '', changed = ''] = title.split('; ')
      expect(answered).toMatch(/\d% \(\d+% to \d+%\) of questionnaires answered|nobody was asked/)
      expect(changed).toMatch(/points|not asked/)
    }))
  })
})
