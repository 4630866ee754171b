import type { Problem } from '../errors.ts'
import { screenText } from '../screening/screenText.ts'

const fitKey = /^[\w-]{8,100}$/
/** A hash or an id without hyphens: digits in it are there by chance. */
const hash = /[\da-f]{32,}/g

/**
 * What is wrong with the key of a submission or of its draft. A key is kept and screened by nobody else, so it is made of
 * what a page makes, and holds nothing that looks like a personal detail.
 */
export function keyProblems(key: string): Problem[] {
  const isFit = fitKey.test(key) && screenText(key.replaceAll(hash, '')).length === 0
  return isFit ? [] : [{ field: 'key', message: 'Give a key of 8 to 100 letters from A to Z, digits, hyphens and underscores, new for each submission and without a personal detail' }]
}
