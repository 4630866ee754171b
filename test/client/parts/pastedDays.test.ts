import { describe, expect, it } from 'vitest'
import { pastedDays } from '../../../client/parts/pastedDays.ts'
import { daysText } from '../../../client/parts/typedDays.ts'

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
