import fc from 'fast-check'
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
  it.each(['27/3/26', '27.03.2026', '27-3-2026', '27 mar 2026', '27th March 2026', 'Friday 27 March 2026', ' 27  March,  2026 ', '2026-03-27',
    '27th of March 2026', 'Fri 27 March 2026', 'Fri, 27 Mar 2026', 'Friday the 27th of March 2026', '27-Mar-26', '27Mar2026', '2026/03/27', '20260327', '27 March ’26'])(
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

  it('a moment with its time zone is the day that London had then', () => {
    expect(textOf('2026-03-27T10:00:00Z')).toBe('2026-03-27')
    expect(textOf('2026-03-27T23:30:00.000Z')).toBe('2026-03-27')
    expect(textOf('2026-07-27T23:30:00Z')).toBe('2026-07-28')
    expect(textOf('2026-03-27T23:30:00-05:00')).toBe('2026-03-28')
  })

  it.each(['March 2026 14:00', '2026 14:00', '2026-13-27T10:00:00Z'])('%s is left as it was typed', (pasted) => {
    expect(pastedDays(pasted)).toBeNull()
  })

  it.each(['March 2026', 'mar 2026', '3/2026', '03/2026', '2026-03', 'Mar 26', 'Mar ’26', '3/26'])('%s is the month, with no day made up', (pasted) => {
    expect(textOf(pasted)).toBe('2026-03')
  })

  it('a year alone is the year', () => {
    expect(textOf('2026')).toBe('2026')
  })

  it.each(['27/3/26 to 2/4/26', '27 March 2026 - 2 April 2026', '27 March 2026–2 April 2026', '2026-03-27/2026-04-02',
    '27/3/26-2/4/26', '27.3.2026-2.4.2026', '27 March - 2 April 2026', '27/3 to 2/4/26', 'Fri 27 March – Thu 2 April 2026', '27th March until 2nd of April 2026'])(
    '%s is a range of days',
    (pasted) => expect(textOf(pasted)).toBe('2026-03-27/2026-04-02'),
  )

  it.each(['27-28 March 2026', '27/28 March 2026', '27 to 28 March 2026', '27th-28th of March 2026', '27–28 March 2026', 'Fri 27 - Sat 28 March 2026'])(
    '%s is a range of two days that share their month',
    (pasted) => expect(textOf(pasted)).toBe('2026-03-27/2026-03-28'),
  )

  it('with two digits for the year is never a day to come: 99 is 1999', () => {
    expect(textOf('13/12/99')).toBe('1999-12-13')
    expect(textOf('13/12/25')).toBe('2025-12-13')
  })

  it.each(['27/3', '5/6', '05/06', '10/12', '27 March', 'March 5, 2026', 'Q1 2026', '2025/26', '2025-2026', '27 March - 2 April'])('%s could be read in two ways, or lacks its year: it is left as it was typed', (pasted) => {
    expect(pastedDays(pasted)).toBeNull()
  })

  it.each(['', '27', 'last Tuesday', '27/13/2026', 'EMSOU-2026-0142', '1/2/3/4', '0026-03-27', '27/3/0026'])('%j is left as it was typed', (pasted) => {
    expect(pastedDays(pasted)).toBeNull()
  })

  it('a day that does not exist goes to the API, which says so in its own words', () => {
    expect(textOf('31/2/2026')).toBe('2026-02-31')
  })
})

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const ordinal = (day: number) => `${day}${day % 10 === 1 && day !== 11 ? 'st' : day % 10 === 2 && day !== 12 ? 'nd' : day % 10 === 3 && day !== 13 ? 'rd' : 'th'}`
const two = (number: number) => String(number).padStart(2, '0')

/** How people write one day. */
const spellings: ((date: Date) => string)[] = [
  (date) => iso(date),
  (date) => iso(date).replaceAll('-', ''),
  (date) => `${date.getUTCDate()}/${date.getUTCMonth() + 1}/${date.getUTCFullYear()}`,
  (date) => `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${two(date.getUTCFullYear() % 100)}`,
  (date) => `${two(date.getUTCDate())}.${two(date.getUTCMonth() + 1)}.${date.getUTCFullYear()}`,
  (date) => `${date.getUTCDate()} ${monthOf(date)} ${date.getUTCFullYear()}`,
  (date) => `${date.getUTCDate()}-${monthOf(date).slice(0, 3)}-${two(date.getUTCFullYear() % 100)}`,
  (date) => `${ordinal(date.getUTCDate())} of ${monthOf(date)}, ${date.getUTCFullYear()}`,
  (date) => `${weekdays[date.getUTCDay()]} ${ordinal(date.getUTCDate())} ${monthOf(date)} ${date.getUTCFullYear()}`,
  (date) => `${weekdays[date.getUTCDay()]?.slice(0, 3)}, ${date.getUTCDate()} ${monthOf(date).slice(0, 3).toLowerCase()} ${date.getUTCFullYear()}`,
  (date) => `${iso(date)}T12:00:00Z`,
  (date) => `${date.getUTCDate()} ${monthOf(date)} ${date.getUTCFullYear()} at 9:30`,
]
const betweens = [' to ', ' until ', ' - ', ' – ', '–']
const iso = (date: Date) => date.toISOString().slice(0, 10)
const monthOf = (date: Date) => months[date.getUTCMonth()] ?? ''
const aDay = fc.date({ min: new Date('1990-01-01'), max: new Date('2089-12-31'), noInvalidDate: true })
const aSpelling = fc.constantFrom(...spellings)

describe('every day', () => {
  it('is read back from each way of writing it', () => {
    fc.assert(fc.property(aDay, aSpelling, (date, spell) => {
      expect(textOf(spell(date))).toBe(iso(date))
    }))
  })

  it('is read back as either end of a range', () => {
    fc.assert(fc.property(aDay, aSpelling, aDay, aSpelling, fc.constantFrom(...betweens), (first, spellFirst, last, spellLast, between) => {
      fc.pre(iso(first) !== iso(last))
      expect(textOf(`${spellFirst(first)}${between}${spellLast(last)}`)).toBe(`${iso(first)}/${iso(last)}`)
    }))
  })

  it('is read back from a range that names its month once', () => {
    fc.assert(fc.property(aDay, fc.integer({ min: 1, max: 28 }), fc.constantFrom('-', '/', ' to ', ' - ', '–'), (last, day, between) => {
      fc.pre(day < last.getUTCDate())
      const written = `${day}${between}${last.getUTCDate()} ${monthOf(last)} ${last.getUTCFullYear()}`
      expect(textOf(written)).toBe(`${iso(last).slice(0, 8)}${two(day)}/${iso(last)}`)
    }))
  })
})
