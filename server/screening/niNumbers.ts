import { closedUp, matchesOf, type Match } from './matchesOf.ts'

const number =
  /(?<![\p{L}\p{N}])(?!BG|GB|KN|NK|NT|TN|ZZ)([A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])(?:[ .\-/_\n]?\d{2}){3}([ .\-/_\n]?)([A-D])(?![\p{L}\p{N}])/giu

/** "by 12/11/26 a": a day with blanks about it. */
const day = /^[A-Z]{2}[ \n](?:0[1-9]|[12]\d|3[01])([/.-])(?:0[1-9]|1[0-2])\1\d{2}[ \n]/i

/**
 * National Insurance numbers: two letters, six digits, a letter from A to D, closed up or in pairs, with spaces, dots,
 * hyphens, slashes, underscores or a line end between the pairs. Not looked for: those without the last letter, since
 * numbers of warrants and exhibits look the same, and digits in other groups than pairs.
 *
 * Source: HMRC, National Insurance Manual NIM39110: D, F, I, Q, U and V are in no prefix, O is not its second letter, and
 * BG, GB, KN, NK, NT, TN and ZZ are not allocated.
 */
export function niNumbers(plain: string): Match[] {
  return [...matchesOf(plain, number, ([found, prefix = '', gap = '', last = '']) => {
    // "on 12 11 26 a man": a word, a day and the next word.
    const isSentence = (gap === ' ' || gap === '\n') && last === 'a' && prefix !== prefix.toUpperCase()
    const isBroken = found.split('\n').length > 2
    return isSentence || isBroken || day.test(found) ? null : closedUp(found)
  })]
}
