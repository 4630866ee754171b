import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { choiceOf, readChoice } from '../../../client/measures/impactChoice.ts'
import { seesOnlyMonths } from '../../../client/measures/seesOnlyMonths.ts'
import { whyTooNarrow } from '../../../server/measures/singleRecords.ts'
import { parsePeriod } from '../../../server/periods/period.ts'

const now = '2026-11-21T14:00:00.000Z'
const network = choiceOf({ unit: '', period: 'YTD2026' }, ['YTD2026'], true)
const between = (fromDay: string, toDay: string) => readChoice({ ...network, period: 'days', fromDay, toDay }, now, true)
const asAtEndOf = (asAtDay: string) => readChoice({ ...network, asAt: 'past', asAtDay }, now, true)

const anyMonth = fc.integer({ min: 2012 * 12, max: 2026 * 12 + 9 })
const typed = (month: number) => `${(month % 12) + 1}/${Math.floor(month / 12)}`

describe('where the viewer does not see the records, figures are of whole months', () => {
  test('so they are of other units, and of the network for everybody', () => {
    const lead = { maySeeRecords: true, unit: { id: 'x', code: 'EMSOU', name: 'East Midlands' } }
    expect(['EMSOU', 'SWROCU', ''].map((unit) => seesOnlyMonths(lead, unit))).toEqual([false, true, true])
    expect(seesOnlyMonths({ ...lead, maySeeRecords: false }, 'EMSOU')).toBe(true)
  })

  test('two months as people write them are the days from the first to the last', () => {
    expect(between('Feb 2024', '2/24')).toEqual({ period: '2024-02-01..2024-02-29' })
    expect(between('1 January 2015', '31 dec 2021')).toEqual({ period: '2015-01-01..2021-12-31' })
  })

  test.each([['3 March 2026', 'April 2026', 'fromDay'], ['March 2026', '29 April 2026', 'toDay'], ['2026', 'April 2026', 'fromDay'], ['March 2026', 'February 2026', 'toDay']])(
    '%s to %s is refused at its field',
    (first, last, field) => expect(between(first, last)).toMatchObject([{ field }]),
  )

  test.each([
    ['march', 'Enter the year of the first month too, like March 2026'], ['2026', 'Enter the first month, not a year alone, like March 2026'],
    ['3 March 2026', 'Enter the first month without a day, like March 2026'], ['', 'Enter the first month and its year, like March 2026'], ['soon', 'Enter the first month and its year, like March 2026'],
  ])('“%s” in place of a first month is told what is missing', (first, message) => expect(between(first, 'April 2026')).toEqual([{ field: 'fromDay', message }]))

  test('a past moment is the end of a month in London, summer and winter', () => {
    expect(asAtEndOf('June 2026')).toMatchObject({ asAt: '2026-06-30T22:59:59.999Z' })
    expect(asAtEndOf('31 January 2026')).toMatchObject({ asAt: '2026-01-31T23:59:59.999Z' })
  })

  test.each(['10 June 2026', 'November 2026', '2026', ''])('as at the end of “%s” is refused at its field', (typed) => {
    expect(asAtEndOf(typed)).toMatchObject([{ field: 'asAtDay' }])
  })

  test('the API refuses nothing that the form lets through, and the address comes back as that form', () => {
    fc.assert(
      fc.property(anyMonth, anyMonth, anyMonth, (one, other, known) => {
        const [first = one, last = other] = [one, other].toSorted((earlier, later) => earlier - later)
        const read = readChoice({ ...network, period: 'days', fromDay: typed(first), toDay: typed(last), asAt: 'past', asAtDay: typed(known) }, now, true)
        if (Array.isArray(read)) throw new Error(JSON.stringify(read))
        expect(whyTooNarrow(parsePeriod(read.period, '2026-11-21'), new Date(read.asAt ?? ''))).toBeNull()
        const again = choiceOf({ unit: '', ...read }, [], true)
        expect([again.fromDay, again.toDay, again.asAtDay].join()).not.toMatch(/\d{1,2} \w+ \d{4}/)
        expect(readChoice(again, now, true)).toEqual(read)
      }),
    )
  })

  test('days and moments of an address that are no ends of months stand as they are, to be mended', () => {
    const shown = choiceOf({ unit: '', period: '2026-06-01..2026-06-29', asAt: '2026-06-10T11:00:00.000Z' }, [], true)
    expect(shown).toMatchObject({ period: 'days', fromDay: 'June 2026', toDay: '29 June 2026', asAt: 'past', asAtDay: '10 June 2026' })
    expect(readChoice(shown, now, true)).toMatchObject([{ field: 'toDay' }, { field: 'asAtDay' }])
  })

  test('the first instant of a month is the end of the month before', () => {
    expect(choiceOf({ unit: '', period: 'YTD2026', asAt: '2026-06-30T23:00:00.000Z' }, [], true).asAtDay).toBe('June 2026')
  })
})
