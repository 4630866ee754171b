import { describe, expect, it } from 'vitest'
import { readEntries, type SentEntry } from '../../../server/returns/returnEntryRules.ts'

const parts: Record<string, string[]> = { STAFF_IN_POST: ['CYBER_CRIME_TEAM'], CAPABILITY_STATE: ['CYBER_CRIME_TEAM'], GAIN_MADE: ['DERBYSHIRE'], DISRUPTIONS_LED: ['MAJOR'], PARTNER_STAFF: [''], THREAT_ASSESSMENT: [''] }
const asked = {
  figures: (['DISRUPTIONS_LED', 'STAFF_IN_POST', 'STAFF_IN_POST_TOTAL', 'PARTNER_STAFF', 'CAPABILITY_STATE', 'THREAT_ASSESSMENT', 'GAIN_MADE'] as const)
    .map((code) => ({ code, mayBeNil: !['STAFF_IN_POST_TOTAL', 'CAPABILITY_STATE'].includes(code), asksNote: true })),
  isPart: ({ code }: { code: string }, key: string) => parts[code]?.includes(key) ?? false,
  lastDay: '2026-10-31',
}
const nothing = { quantity: null, code: null, day: null, isNil: false, note: null }
const kept = (entry: SentEntry) => readEntries([entry], asked).kept[0]
const wrong = (...entries: SentEntry[]) => readEntries(entries, asked).problems.map(({ field, message }) => `${field}: ${message}`)

describe('what is stated of a return', () => {
  it('is a number, a choice, a day, nil or words, by the figure', () => {
    expect(kept({ about: 'STAFF_IN_POST', key: 'CYBER_CRIME_TEAM', quantity: '4.5', note: ' Two joined ' })).toEqual({ about: 'STAFF_IN_POST', key: 'CYBER_CRIME_TEAM', ...nothing, quantity: 4.5, note: 'Two joined' })
    expect(kept({ about: 'CAPABILITY_STATE', key: 'CYBER_CRIME_TEAM', code: 'PARTLY_IN_PLACE' })).toMatchObject({ code: 'PARTLY_IN_PLACE' })
    expect(kept({ about: 'THREAT_ASSESSMENT', key: '', day: '2026-10-31' })).toMatchObject({ day: '2026-10-31' })
    expect(kept({ about: 'GAIN_MADE', key: '', isNil: true })).toMatchObject({ isNil: true })
    expect(kept({ about: 'GAIN_MADE', key: 'DERBYSHIRE', isNil: true })).toMatchObject({ isNil: true })
    expect(kept({ about: 'DISRUPTIONS_LED', key: '', isNil: true })).toMatchObject({ isNil: true })
  })

  it('may be words on the whole return, on a check, or on any part of a figure', () => {
    const places = [['COMMENT', ''], ['CHECK_DRAFTS_LEFT_OUT', ''], ['DISRUPTIONS_LED', ''], ['DISRUPTIONS_LED', 'MAJOR'], ['STAFF_IN_POST', '']] as const
    for (const [about, key] of places) expect(readEntries([{ about, key, note: 'As expected' }], asked)).toEqual({ kept: [{ about, key, ...nothing, note: 'As expected' }], problems: [] })
  })

  it('is taken back by stating nothing, also with fields that were emptied', () => {
    expect(kept({ about: 'PARTNER_STAFF', key: '' })).toEqual({ about: 'PARTNER_STAFF', key: '', ...nothing })
    expect(kept({ about: 'PARTNER_STAFF', key: '', quantity: ' ', code: '', day: null, isNil: false, note: '' })).toEqual({ about: 'PARTNER_STAFF', key: '', ...nothing })
  })
})

describe('refused, with the place of each fault, is', () => {
  it('a figure, check or part that the return does not ask for', () => {
    expect(wrong({ about: 'BUDGET', key: '', note: 'x' }, { about: 'CHECK_ME', key: '', note: 'x' }, { about: 'constructor', key: '' })).toEqual(
      [0, 1, 2].map((index) => `entries.${index}.about: This return does not ask for that figure`),
    )
    expect(wrong({ about: 'STAFF_IN_POST', key: 'NO_TEAM', quantity: '1' }, { about: 'COMMENT', key: 'MAJOR', note: 'x' })).toEqual(
      [0, 1].map((index) => `entries.${index}.key: That figure has no such part in this return`),
    )
    expect(wrong({ about: 'STAFF_IN_POST', key: '', quantity: '5' })).toEqual(['entries.0.key: State “Staff in post, by capability” part by part'])
  })

  it('a value of another kind, out of its bounds, or beside another or nil', () => {
    expect(wrong({ about: 'PARTNER_STAFF', key: '', code: 'IN_PLACE' })).toEqual(['entries.0.code: State “Partner staff” as a number'])
    expect(wrong({ about: 'PARTNER_STAFF', key: '', quantity: '-1' })).toEqual(['entries.0.quantity: Enter 0 or more'])
    expect(wrong({ about: 'GAIN_MADE', key: 'DERBYSHIRE', quantity: '1.5' })).toEqual(['entries.0.quantity: Enter a whole number'])
    expect(wrong({ about: 'CAPABILITY_STATE', key: 'CYBER_CRIME_TEAM', code: 'toString' })).toEqual(['entries.0.code: Choose one from the list'])
    expect(wrong({ about: 'THREAT_ASSESSMENT', key: '', day: '2026-02-30' })).toEqual(['entries.0.day: 30 February 2026 is not a day'])
    expect(wrong({ about: 'THREAT_ASSESSMENT', key: '', day: '2026-11-01' })).toEqual(['entries.0.day: Enter a day that is not after 31 October 2026, the last day of the period'])
    expect(wrong({ about: 'PARTNER_STAFF', key: '', quantity: '1', isNil: true })).toEqual(['entries.0.isNil: State a value or nil, not both'])
    expect(wrong({ about: 'PARTNER_STAFF', key: '', quantity: '1', day: '2026-10-01' })).toEqual(['entries.0.day: State one value'])
  })

  it('nil where it may not be, or of a part of what is computed; a value of what is computed or only said', () => {
    expect(wrong({ about: 'STAFF_IN_POST_TOTAL', key: '', isNil: true })).toEqual(['entries.0.isNil: Staff in post, all cannot be nil: state it'])
    expect(wrong({ about: 'DISRUPTIONS_LED', key: 'MAJOR', isNil: true })).toEqual(['entries.0.isNil: State nil of the whole of “Disruptions led, by grade”, not of a part'])
    expect(wrong({ about: 'DISRUPTIONS_LED', key: 'MAJOR', quantity: '3' })).toEqual(['entries.0.quantity: Disruptions led, by grade is computed from your unit’s records: correct those'])
    expect(wrong({ about: 'COMMENT', key: '', quantity: '3' }, { about: 'CHECK_RECORDED_LATE', key: '', isNil: true })).toEqual(['entries.0.quantity: Only words can be said here', 'entries.1.isNil: Only words can be said here'])
  })

  it('the same part twice, too many at once, and words that are too long; everything at once', () => {
    expect(wrong({ about: 'COMMENT', key: '', note: 'a' }, { about: 'COMMENT', key: '', note: 'b' })).toEqual(['entries.1.key: This part is given twice'])
    expect(wrong(...Array.from({ length: 501 }, () => ({ about: 'COMMENT', key: '' })))).toEqual(['entries: Save at most 500 figures at once; these are 501'])
    expect(wrong({ about: 'PARTNER_STAFF', key: '', quantity: 'six', note: 'x'.repeat(1_001) }, { about: 'THREAT_ASSESSMENT', key: '', quantity: '1' })).toEqual([
      'entries.0.note: What is to be said of it must be 1,000 characters or fewer; this has 1,001', 'entries.0.quantity: Enter a number, for example 1,234.5', 'entries.1.quantity: State “Regional threat assessment” as a day',
    ])
  })
})
