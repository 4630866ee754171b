import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textProblems, tidy } from '../../../server/facts/textRules.ts'

const rule = { name: 'what happened', atMost: 100, isRequired: true }

describe('a pasted text', () => {
  it.each([
    ['a zero-width space', 'Two\u200B charged'],
    ['a left-to-right mark', 'Two charged\u200E'],
    ['a byte order mark', '\uFEFFTwo charged'],
    ['a joiner outside an emoji', 'Two\u200D charged'],
    ['a no-break space', 'Two\u00A0charged'],
  ])('is kept without %s, which nobody sees', (_name, text) => {
    expect(tidy(text)).toBe('Two charged')
    expect(textProblems('whatHappened', text, rule)).toEqual([])
  })

  it('keeps its lines where Word ends them with a vertical tab', () => {
    expect(tidy('One\u000Btwo\u2028three')).toBe('One\ntwo\nthree')
  })

  it('keeps an emoji of several parts', () => {
    const family = '\u{1F468}\u200D\u{1F469}\u200D\u{1F467}'
    expect(tidy(family)).toBe(family)
  })

  it.each([
    ['a NUL', '\u0000'],
    ['a mark that turns the direction of writing', '\u202E'],
    ['half a character', '\uD800'],
  ])('is refused with %s, saying where it stands', (_name, character) => {
    expect(textProblems('whatHappened', `Two people${character} charged`, rule)).toEqual([
      { field: 'whatHappened', message: 'What happened holds a hidden control character after “Two people”. Type that part again instead of pasting it.' },
    ])
  })

  it('is the same when it is tidied twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text))
      }),
    )
  })
})
