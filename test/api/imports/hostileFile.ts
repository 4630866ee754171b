import { expect } from 'vitest'
import { SeededRandom } from '../../../prisma/seed/seededRandom.ts'
import { fileText } from '../../../server/imports/fileText.ts'
import { ImportFileError } from '../../../server/imports/importFileError.ts'
import type { Imported } from './importAs.ts'

/** A file with bytes changed at random, and sometimes cut short. */
export function damaged(file: Uint8Array, seed: number): Uint8Array {
  const random = new SeededRandom(seed, 'damaged files')
  const bytes = Buffer.from(file)
  const damages = random.whole(1, 6)
  for (let count = 0; count < damages; count += 1) bytes[random.whole(0, bytes.length - 1)] = random.whole(0, 255)
  return random.whole(0, 2) === 0 ? bytes.subarray(0, random.whole(1, bytes.length)) : bytes
}

/** What is said of a file: of the whole of it, or of each row. Every row is accounted for once, and every refusal explained. */
export async function saidOf(bytes: Uint8Array, importText: (text: string) => Promise<Imported>): Promise<string> {
  try {
    const { reports, count, said: ofRow } = await importText(fileText(bytes))
    const numbers = reports.map(({ number }) => number)
    expect(new Set(numbers).size).toBe(numbers.length)
    for (const report of reports) {
      if (report.kind === 'REFUSED') expect(report.problems.every(({ message }) => message.length > 10)).toBe(true)
    }
    return [...numbers.map(ofRow), count].join('\n')
  } catch (error) {
    if (error instanceof ImportFileError) return error.message
    throw error
  }
}
