import { readFile, stat } from 'node:fs/promises'
import { fileText } from './fileText.ts'
import { ImportFileError } from './importFileError.ts'

/** Largest file that is taken, in bytes: a hundred times a unit's year. */
export const largestFile = 10 * 1024 * 1024

/**
 * Reads the text of a file to import. Nothing is recorded from a file that cannot be read whole.
 *
 * @throws ImportFileError that says why, and what to do about it
 */
export async function readTextFile(path: string): Promise<string> {
  return fileText(await readBytes(path))
}

async function readBytes(path: string): Promise<Uint8Array> {
  try {
    const found = await stat(path)
    if (!found.isFile()) throw new ImportFileError('That is not a file: give the path of a CSV file.')
    if (found.size > largestFile) throw tooLarge(found.size)
    const bytes = await readFile(path)
    if (bytes.length > largestFile) throw tooLarge(bytes.length)
    if (bytes.length === 0) throw new ImportFileError('The file is empty.')
    return bytes
  } catch (error) {
    if (error instanceof ImportFileError) throw error
    throw new ImportFileError(reasonInWords(error), { cause: error })
  }
}

function tooLarge(size: number): ImportFileError {
  const mebibytes = (size / 1024 / 1024).toFixed(1)
  return new ImportFileError(`The file has ${mebibytes} MiB; at most ${largestFile / 1024 / 1024} MiB are taken. Split it into several files.`)
}

function reasonInWords(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return 'There is no such file. Check the path.'
  if (code === 'EACCES' || code === 'EPERM') return 'You may not read that file.'
  return `The file could not be read: ${error instanceof Error ? error.message : String(error)}`
}
