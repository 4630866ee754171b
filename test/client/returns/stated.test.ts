import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changedEntries, commentPlace, fieldOnPage, nothingStated, placeOf, saysTheSame, statedIn, withKnown } from '../../../client/returns/stated.ts'
import type { Stated } from '../../../client/returns/stated.ts'
import { aCell, aCheck, aFigure, aReturn } from './aReturn.ts'

const cyber = placeOf('STAFF_IN_POST', 'CYBER')
const typedOf = (part: Partial<Stated>): Stated => ({ ...nothingStated, ...part })
const entriesOf = (saved: Parameters<typeof changedEntries>[0], typed: typeof saved) => changedEntries(saved, typed).map(({ entry }) => entry)

describe('what is saved of a return', () => {
  it('is only what differs from what is saved', () => {
    const saved = statedIn(aReturn({ figures: [aFigure({ cells: [aCell({ key: 'CYBER', quantity: 12.5 }), aCell({ key: 'GAIN', quantity: 3 })] })] }))
    expect(entriesOf(saved, saved)).toEqual([])
    expect(entriesOf(saved, { ...saved, [cyber]: typedOf({ quantity: '13' }) })).toEqual([{ about: 'STAFF_IN_POST', key: 'CYBER', quantity: '13' }])
  })

  it('is nothing where the same number is written in another way', () => {
    const saved = statedIn(aReturn({ figures: [aFigure({ cells: [aCell({ key: 'CYBER', quantity: 1250 })] })] }))
    expect(saved[cyber]?.quantity).toBe('1,250')
    expect(entriesOf(saved, { ...saved, [cyber]: typedOf({ quantity: ' 1250 ' }) })).toEqual([])
  })

  it('takes back what was stated, where a field is emptied', () => {
    const saved = statedIn(aReturn({ figures: [aFigure({ cells: [aCell({ key: 'CYBER', quantity: 4 })] })] }))
    expect(entriesOf(saved, { ...saved, [cyber]: nothingStated })).toEqual([{ about: 'STAFF_IN_POST', key: 'CYBER' }])
  })

  it('is nil or a value, never both, and keeps what is said of it', () => {
    expect(entriesOf({}, { [cyber]: typedOf({ quantity: '4', isNil: true, note: ' No posts. ' }) })).toEqual([{ about: 'STAFF_IN_POST', key: 'CYBER', isNil: true, note: 'No posts.' }])
  })

  it('has an empty key for the whole of a figure, and for the comment', () => {
    expect(entriesOf({}, { [placeOf('GAIN_MADE', '')]: typedOf({ isNil: true }), [commentPlace]: typedOf({ note: 'A quiet month' }) })).toEqual([
      { about: 'GAIN_MADE', key: '', isNil: true },
      { about: 'COMMENT', key: '', note: 'A quiet month' },
    ])
  })

  it('sends what cannot be read as it is typed, for the API to say how to mend it', () => {
    expect(entriesOf({}, { [cyber]: typedOf({ quantity: '1,5' }) })).toEqual([{ about: 'STAFF_IN_POST', key: 'CYBER', quantity: '1,5' }])
    const day = { from: { day: '', month: '5', year: '2026' }, to: null }
    expect(entriesOf({}, { [placeOf('THREAT_ASSESSMENT', '')]: typedOf({ day }) })).toEqual([{ about: 'THREAT_ASSESSMENT', key: '', day: '2026-05' }])
  })
})

describe('what a return states', () => {
  it('never shows a computed count as if it were stated, but what is said of it', () => {
    const figure = aFigure({ code: 'DISRUPTIONS_LED', source: 'COMPUTED', isNil: true, cells: [aCell({ key: 'MAJOR', quantity: 3, note: 'One operation' })] })
    const stated = statedIn(aReturn({ figures: [figure] }))
    expect(stated[placeOf('DISRUPTIONS_LED', 'MAJOR')]).toEqual(typedOf({ note: 'One operation' }))
    expect(stated[placeOf('DISRUPTIONS_LED', '')]).toEqual(typedOf({ isNil: true }))
  })

  it('has the word of a check of its own, and that of a figure only once', () => {
    const stated = statedIn(aReturn({ checks: [aCheck({ code: 'DRAFTS_LEFT_OUT', figure: null, key: '', wordAbout: 'CHECK_DRAFTS_LEFT_OUT', wordKey: '', word: 'Two wait for a grade' }), aCheck({ word: null })] }))
    expect(stated[placeOf('CHECK_DRAFTS_LEFT_OUT', '')]?.note).toBe('Two wait for a grade')
    expect(stated[cyber]).toEqual(nothingStated)
  })
})

describe('what somebody else stated meanwhile', () => {
  const saved = { [cyber]: typedOf({ quantity: '4' }), [commentPlace]: nothingStated }

  it('comes into a field that nobody is typing in', () => {
    const { typed } = withKnown(saved, saved, { ...saved, [commentPlace]: typedOf({ note: 'Theirs' }) })
    expect(typed[commentPlace]?.note).toBe('Theirs')
  })

  it('never takes the place of what is typed and not saved', () => {
    const { typed, saved: known } = withKnown(saved, { ...saved, [cyber]: typedOf({ quantity: '5' }) }, { ...saved, [cyber]: typedOf({ quantity: '6' }) })
    expect(typed[cyber]?.quantity).toBe('5')
    expect(changedEntries(known, typed).map(({ entry }) => entry)).toEqual([{ about: 'STAFF_IN_POST', key: 'CYBER', quantity: '5' }])
  })

  it('whatever it is, leaves every place that is typed and not saved as it is typed', () => {
    const stated = fc.record({ quantity: fc.constantFrom('', '1', '2'), code: fc.constant(''), day: fc.constant(nothingStated.day), isNil: fc.boolean(), note: fc.constantFrom('', 'Said') })
    const places = fc.record({ [cyber]: stated, [commentPlace]: stated, [placeOf('BUDGET', 'FORCES/ONE_YEAR')]: stated })
    fc.assert(
      fc.property(places, places, places, (before, now, known) => {
        const unsaved = changedEntries(before, now).map(({ place }) => place)
        const { typed } = withKnown(before, now, known)
        expect(unsaved.map((place) => typed[place])).toEqual(unsaved.map((place) => now[place as keyof typeof now]))
      }),
      { numRuns: 100 },
    )
  })

  it('leaves a number as it is typed where it is the same', () => {
    const own = { [cyber]: typedOf({ quantity: '1250' }) }
    expect(withKnown(own, own, { [cyber]: typedOf({ quantity: '1,250' }) }).typed[cyber]?.quantity).toBe('1250')
    expect(saysTheSame(own[cyber], typedOf({ quantity: '1,250' }))).toBe(true)
  })
})

describe('the place of a refused entry on the page', () => {
  it('is its field, among those that were sent', () => {
    expect(fieldOnPage('entries.1.quantity', [commentPlace, cyber])).toBe('STAFF_IN_POST.CYBER.quantity')
    expect(fieldOnPage('input.entries.0.note', [commentPlace])).toBe('COMMENT.whole.note')
  })

  it('is the whole entry where it is about which part it is', () => {
    expect(fieldOnPage('entries.0.key', [cyber])).toBe(cyber)
    expect(fieldOnPage('entries.0', [cyber])).toBe(cyber)
  })

  it('is none where no such entry was sent', () => {
    expect([fieldOnPage('version', [cyber]), fieldOnPage('entries.3.note', [cyber])]).toEqual(['', ''])
  })
})
