import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { screenText } from '../../../server/screening/screenText.ts'

const planted = ['07700 900123', '+44 (0)20 7946 0123', 'AB12 CDE', 'A123 ABC', 'JG 10 37 59 A', 'EC1A 1BB', 'a.person@example.com'] as const
const anyText = fc.string({ unit: 'binary', maxLength: 200 })
const digitsAndMarks = fc.string({ unit: fc.constantFrom(...'0123456789 .-()+@ABCDEFGabcdefg/\n'), maxLength: 200 })

describe('a text of any kind', () => {
  it('never stops the screening, and what is found stands in it', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, digitsAndMarks), (text) => {
        for (const { found } of screenText(text)) expect(text).toContain(found)
      }),
      { numRuns: 500 },
    )
  })

  it('hides nothing that stands on a line of it', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, digitsAndMarks), fc.constantFrom(...planted), fc.oneof(anyText, digitsAndMarks), (before, text, after) => {
        expect(screenText(`${before}\n${text}\n${after}`).map(({ found }) => found)).toContain(text)
      }),
      { numRuns: 500 },
    )
  })
})

describe('what is planted', () => {
  const disguises: [string, (text: string) => string][] = [
    ['full-width letters and digits', (text) => text.replaceAll(/[!-~]/g, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0))],
    ['mathematical digits', (text) => text.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x1d7ce + Number(digit)))],
    ['spaces that do not break', (text) => text.replaceAll(' ', '\u00A0')],
    ['thin spaces', (text) => text.replaceAll(' ', '\u2009')],
    ['marks without width between all letters', (text) => [...text].join('\u200B')],
    ['soft hyphens', (text) => [...text].join('\u00AD')],
    ['joiners', (text) => [...text].join('\u2060')],
    ['marks of direction', (text) => `\u202E${text}\u202C`],
    ['combining marks', (text) => [...text].map((letter) => `${letter}\u0332`).join('')],
    ['Arabic-Indic digits', (text) => text.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x660 + Number(digit)))],
    ['Devanagari digits', (text) => text.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x966 + Number(digit)))],
    ['digits of a block that follows another', (text) => text.replaceAll(/\d/g, (digit) => String.fromCodePoint(0x116da + Number(digit)))],
    ['blank braille cells', (text) => text.replaceAll(' ', '\u2800')],
    ['many spaces', (text) => text.replaceAll(' ', '     ')],
    ...['\n', '\r\n', '\u2028', '\u2029', '\u0085', '\v', '  \n  '].map((end): [string, (text: string) => string] => [
      `two lines (${JSON.stringify(end)})`, (text) => text.replace(/ (?=\S+$)|(?<=@)/, end),
    ]),
    ['keycaps', (text) => text.replaceAll(/\d/g, (digit) => `${digit}\uFE0F\u20E3`)],
  ]
  it.each(disguises)('is found in %s, as it was typed, with the same token', (_name, disguise) => {
    for (const text of planted) {
      const [plain] = screenText(text)
      const [found, ...more] = screenText(`before ${disguise(text)} after`)
      expect([text, found?.kind, found?.token, more]).toEqual([text, plain?.kind, plain?.token, []])
      expect(`before ${disguise(text)} after`).toContain(found?.found)
    }
  })

  it('is found with dashes of other lengths', () => {
    for (const dash of ['\u2010', '\u2011', '\u2013', '\u2014', '\u2212']) expect(screenText(`07700${dash}900${dash}123`)).toHaveLength(1)
  })
})

describe('64 KiB', () => {
  const size = 64 * 1024
  const hostile = ['0', '0 ', '07', '44', '+44 ', '(0', '1-', '1.2.', '0.0', 'a', 'a@', 'a.a', 'a@a.', 'a-', '@', 'AB1', 'AB12 ', 'A1 ', 'AB12 CD', 'JG', '10 ', 'EC1A ', '-', ' ', '０', '\u200B', 'é', '\u0301', 'a@1.',
    '07700\n', '0\r\n', '\n', ' \n', 'a @', 'a(at)', '(at)', '(dot)', 'a@a(dot)', 'a@[1.', '0/', '07_', '1,', '077,', '٠', '٠ ', '\u{11DA0}', '\u2800', 'АВ12-', 'JG/10/', '01204\n07700 900123\n']
  // Were the time squared, 64 KiB would take many seconds: four thousand million steps.
  it.each(hostile)('of “%s” take less than a second', (part) => {
    const text = part.repeat(Math.ceil(size / part.length)).slice(0, size)
    const begun = performance.now()
    screenText(`${text}@${text.slice(0, 8)}`)
    expect(performance.now() - begun).toBeLessThan(1_000)
  })

  it('hold as many findings as there are', () => {
    const lines = Array.from({ length: 4_000 }, (_, index) => `07700 9${String(index).padStart(5, '0')}`)
    expect(screenText(lines.join('\n'))).toHaveLength(4_000)
  })
})
