import { expect, it } from 'vitest'
import { ImportFileError } from '../../../server/imports/importFileError.ts'
import { fileText } from '../../../server/imports/fileText.ts'

const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding)

it.each(['Café, £20', '\uFEFFCafé, £20'])('UTF-8 is read, with or without a byte order mark', (text) => {
  expect(fileText(bytes(text, 'utf8'))).toBe('Café, £20')
})

it.each([
  ['UTF-16 with a mark', bytes('\uFEFFsource,unit', 'utf16le'), 'UTF-16'],
  ['UTF-16 without a mark', bytes('source,unit', 'utf16le'), 'UTF-16'],
  ['UTF-16, big end first', Buffer.from([0xfe, 0xff, 0, 0x73]), 'UTF-16'],
  ['an Excel workbook', Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14]), 'Excel'],
  ['an old Excel workbook', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'Excel'],
  ['a PDF', bytes('%PDF-1.7', 'latin1'), 'PDF'],
  ['Latin-1', bytes('source,unit\nEMSOU,\n£20,café', 'latin1'), 'byte 0xA3 on line 3'],
  ['a character cut off at the end', bytes('é', 'utf8').subarray(0, 1), 'byte 0xC3 on line 1'],
])('%s is named, not guessed at', (_what, file, words) => {
  expect(() => fileText(file)).toThrow(ImportFileError)
  expect(() => fileText(file)).toThrow(words)
})
