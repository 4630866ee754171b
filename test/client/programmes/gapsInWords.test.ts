import { describe, expect, test } from 'vitest'
import { gapsInWords } from '../../../client/programmes/gapsInWords.ts'

const marks = [{ key: 'intention', word: 'intention' }, { key: 'behaviour', word: 'behaviour' }]
const notAsked = { missing: 'not asked' }

describe('what a panel cannot draw is said in words', () => {
  test('once, where all of a year is missing for one reason', () => {
    expect(gapsInWords([{ shortYear: '2023 to 2024', intention: notAsked, behaviour: notAsked }], marks)).toEqual(['2023 to 2024: not asked'])
  })

  test('by name, where only some of it is missing', () => {
    expect(gapsInWords([{ shortYear: '2024 to 2025', intention: 16.7, behaviour: notAsked }], marks)).toEqual(['2024 to 2025: behaviour not asked'])
  })

  test('each with its reason, where the reasons differ', () => {
    const row = { shortYear: '2024 to 2025', intention: { missing: 'too few' }, behaviour: notAsked }
    expect(gapsInWords([row], marks)).toEqual(['2024 to 2025: intention too few, behaviour not asked'])
  })

  test('once for years one after the other that miss the same', () => {
    const none = { missing: 'no outputs' }
    const row = (shortYear: string, cell: number | { missing: string }) => ({ shortYear, intention: cell, behaviour: cell })
    expect(gapsInWords([row('1989 to 1990', 3), row('1990 to 1991', none), row('1991 to 1992', none), row('1992 to 1993', none), row('1993 to 1994', 4), row('1994 to 1995', none), row('1995 to 1996', none)], marks)).toEqual([
      'From 1990 to 1991 until 1992 to 1993: no outputs', '1994 to 1995 and 1995 to 1996: no outputs',
    ])
  })

  test('and 0 is drawn, not missing', () => {
    expect(gapsInWords([{ shortYear: '2025 to 2026', intention: 0, behaviour: 0 }], marks)).toEqual([])
  })
})
