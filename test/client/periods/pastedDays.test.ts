import { describe, expect, it } from 'vitest'
import { pastedDays } from '../../../client/periods/pastedDays.ts'
import { daysText } from '../../../client/periods/typedDays.ts'

/** The API's text of what was pasted; null when it is left as typed. */
function textOf(pasted: string): string | null {
  const days = pastedDays(pasted)
  if (!days) return null
  const text = daysText(days)
  return 'text' in text ? text.text : null
}

describe('a pasted date', () => {
  it.each(['27/3/26', '27.03.2026', '27-3-2026', '27 mar 2026', '27th March 2026', 'Friday 27 March 2026', ' 27  March,  2026 ', '2026-03-27'])(
    '%s is 27 March 2026',
    (pasted) => expect(textOf(pasted)).toBe('2026-03-27'),
  )

  it.each(['\u200E27/03/2026\u200E', '27\u00A0March\u00A02026', '\uFEFF2026-03-27\u200B', '\u200F27.03.2026', '\u202A27/03/2026\u202C'])(
    '%j with marks that nobody sees is 27 March 2026',
    (pasted) => expect(textOf(pasted)).toBe('2026-03-27'),
  )

  it.each(['27/03/2026 14:00', '27 March 2026, 9:30', '27/3/26 at 14:00:05', '2026-03-27T14:00', '27/03/2026 2:30 pm'])(
    'the time of %s is dropped',
    (pasted) => expect(textOf(pasted)).toBe('2026-03-27'),
  )

  it('both ends of a range may have a time', () => {
    expect(textOf('27/03/2026 14:00 to 02/04/2026 09:00')).toBe('2026-03-27/2026-04-02')
  })

  it.each(['2026-03-27T23:30:00Z', 'March 2026 14:00', '2026 14:00'])('%s is left as it was typed', (pasted) => {
    expect(pastedDays(pasted)).toBeNull()
  })

  it.each(['March 2026', 'mar 2026', '3/2026', '2026-03'])('%s is the month, with no day made up', (pasted) => {
    expect(textOf(pasted)).toBe('2026-03')
  })

  it('a year alone is the year', () => {
    expect(textOf('2026')).toBe('2026')
  })

  it.each(['27/3/26 to 2/4/26', '27 March 2026 - 2 April 2026', '27 March 2026–2 April 2026', '2026-03-27/2026-04-02'])(
    '%s is a range of days',
    (pasted) => expect(textOf(pasted)).toBe('2026-03-27/2026-04-02'),
  )

  it.each(['', '27', 'last Tuesday', '27/13/2026', 'EMSOU-2026-0142', '27 March', '1/2/3/4'])('%j is left as it was typed', (pasted) => {
    expect(pastedDays(pasted)).toBeNull()
  })

  it('a day that does not exist goes to the API, which says so in its own words', () => {
    expect(textOf('31/2/2026')).toBe('2026-02-31')
  })
})
