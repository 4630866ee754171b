import type { Problem } from '../errors.ts'

/** A key is compared and stored as it comes, so it holds nothing that PostgreSQL cannot store. */
const fitKey = /^\P{C}{8,100}$/u

/** What is wrong with the key of a submission or of its draft. */
export function keyProblems(key: string): Problem[] {
  return fitKey.test(key) ? [] : [{ field: 'key', message: 'Give a key of 8 to 100 visible characters, new for each submission' }]
}
