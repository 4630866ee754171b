import { closedUp, matchesOf, type Match } from './matchesOf.ts'

const number =
  /(?<![\p{L}\p{N}])(?!BG|GB|KN|NK|NT|TN|ZZ)([A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z])(?:[ .-]?\d{2}){3}([ .-]?)([A-D])(?![\p{L}\p{N}])/giu

/**
 * National Insurance numbers: two letters, six digits, a letter from A to D, closed up or in pairs. Without the last letter
 * it is not looked for: numbers of warrants and exhibits look the same.
 *
 * Source: HMRC, National Insurance Manual NIM39110: D, F, I, Q, U and V are in no prefix, O is not its second letter, and
 * BG, GB, KN, NK, NT, TN and ZZ are not allocated.
 */
export function niNumbers(plain: string): Match[] {
  return [...matchesOf(plain, number, ([found, prefix = '', gap = '', last = '']) => {
    // "on 12 11 26 a man": a word, a day and the next word.
    const isSentence = gap === ' ' && last === 'a' && prefix !== prefix.toUpperCase()
    return isSentence ? null : closedUp(found)
  })]
}
