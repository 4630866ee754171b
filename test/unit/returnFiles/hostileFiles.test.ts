import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { FileProblem } from '../../../server/returnFiles/fileProblem.ts'
import { fileOf, readFile } from './aFile.ts'
import { someEntries } from './someEntries.ts'

const place = fc.double({ min: 0, max: 1, noNaN: true })
const hostile = fc.constantFrom('\0', '\u202E', '\u2066', '"', '""', ',', ';', '\n', '\r', '=cmd()', '@x', '\uD800', '\uFEFF', '1e999', '-1', 'x'.repeat(11_000), '__proto__', 'constructor')

/** A file that something happened to: cut off, with something put in or in the place of something, two columns swapped, or rows there twice. */
const damaged = fc.tuple(someEntries, fc.constantFrom('cut', 'put', 'replace', 'swap', 'twice'), place, hostile).map(([entries, how, at, thing]) => {
  const text = fileOf(entries)
  const index = Math.floor(at * text.length)
  if (how === 'cut') return text.slice(0, index)
  if (how === 'put') return text.slice(0, index) + thing + text.slice(index)
  if (how === 'replace') return text.slice(0, index) + thing + text.slice(index + thing.length)
  const lines = text.split('\r\n')
  if (how === 'twice') return [...lines.slice(0, -1), ...lines.slice(1 + Math.floor(at * (lines.length - 2)))].join('\r\n')
  return lines.map((line) => line.split(',')).map(([layout, unit, ...others]) => [unit, layout, ...others].join(',')).join('\r\n').replace('unit,layout', 'layout,unit')
})

it('a damaged file is read or refused with a message that names the row and column or the file; it never breaks anything', () => {
  let refused = 0
  fc.assert(
    fc.property(damaged, (text) => {
      const { problems } = readFile(text)
      refused += problems.length > 0 ? 1 : 0
      // A row names its column, unless it has too many cells or too few to say which.
      const isTold = ({ row, column, message, value }: FileProblem) =>
        /^[A-Z"].+[.]$/su.test(message) && (row < 2 || column !== null || /^It has \d+ cells? /.test(message)) && !/[\0\u202E\u2066]/.test(`${value ?? ''}${message}`)
      expect(problems.filter((problem) => !isTold(problem))).toEqual([])
    }),
    { seed: 20_261_120, numRuns: 100 },
  )
  expect(refused).toBeGreaterThan(50)
})
