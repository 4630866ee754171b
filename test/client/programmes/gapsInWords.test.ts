import { describe, expect, test } from 'vitest'
import { gapsInWords } from '../../../client/programmes/gapsInWords.ts'

const marks = [{ key: 'intention', word: 'intention' }, { key: 'behaviour', word: 'behaviour' }]
const notAsked = { missing: 'not asked' }

describe('what a panel cannot draw is said in words', () => {
  test('once, where all of a year is missing for one reason', () => {
    expect(gapsInWords([{ year: '2023 to 2024', intention: notAsked, behaviour: notAsked }], marks)).toEqual(['2023 to 2024: not asked'])
  })

  test('by name, where only some of it is missing', () => {
    expect(gapsInWords([{ year: '2024 to 2025', intention: 16.7, behaviour: notAsked }], marks)).toEqual(['2024 to 2025: behaviour not asked'])
  })

  test('each with its reason, where the reasons differ', () => {
    const row = { year: '2024 to 2025', intention: { missing: 'too few' }, behaviour: notAsked }
    expect(gapsInWords([row], marks)).toEqual(['2024 to 2025: intention too few, behaviour not asked'])
  })

  test('and 0 is drawn, not missing', () => {
    expect(gapsInWords([{ year: '2025 to 2026', intention: 0, behaviour: 0 }], marks)).toEqual([])
  })
})
