import { ImportFileError } from './importFileError.ts'

const asUtf8 = 'Save it as “CSV UTF-8 (comma delimited)” and try again.'

/**
 * The bytes of a file as text, if they are UTF-8, with or without a byte order mark.
 *
 * Why not guess: read in the wrong encoding a name or a pound sign becomes another, and nobody notices.
 *
 * @throws ImportFileError that names what the file is instead
 */
export function fileText(bytes: Uint8Array): string {
  const known = otherFormat(bytes)
  if (known) throw new ImportFileError(`The file is ${known}. ${asUtf8}`)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    const place = firstByteThatIsNoUtf8(bytes)
    const byte = `0x${(bytes[place] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`
    throw new ImportFileError(
      `The file is not UTF-8: byte ${byte} on line ${lineOf(bytes, place)} is no character there; it is probably Latin-1 (Windows-1252). ${asUtf8}`,
    )
  }
}

function otherFormat(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff) || isUtf16WithoutMark(bytes)) return 'UTF-16, not UTF-8'
  if (first === 0x50 && second === 0x4b && third === 0x03 && fourth === 0x04) return 'an Excel or OpenDocument workbook, not CSV'
  if (first === 0xd0 && second === 0xcf && third === 0x11 && fourth === 0xe0) return 'an old Excel workbook, not CSV'
  if (first === 0x25 && second === 0x50 && third === 0x44 && fourth === 0x46) return 'a PDF, not CSV'
  return null
}

/** Western text in UTF-16 has a zero in every other byte; a stray NUL in UTF-8 has not. */
function isUtf16WithoutMark(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, 1_000)
  const zeros = sample.reduce((count, byte) => count + (byte === 0 ? 1 : 0), 0)
  return sample.length >= 4 && zeros > sample.length / 3
}

function firstByteThatIsNoUtf8(bytes: Uint8Array): number {
  // The longest beginning that decodes, found by halving: decoding a beginning as a stream allows a character cut in two.
  let good = 0
  let bad = bytes.length
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2)
    if (decodes(bytes.subarray(0, middle))) good = middle
    else bad = middle - 1
  }
  return Math.min(good, bytes.length - 1)
}

function decodes(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true })
    return true
  } catch {
    return false // the question is whether it decodes; the caller makes the words
  }
}

function lineOf(bytes: Uint8Array, place: number): number {
  return bytes.subarray(0, place).reduce((line, byte) => line + (byte === 0x0a ? 1 : 0), 1)
}
