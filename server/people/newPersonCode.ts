import { randomInt } from 'node:crypto'

/** Without those that are taken for each other when read aloud: 0 and O, 1, I and L, U and V. */
const letters = '23456789ABCDEFGHJKMNPQRSTWXYZ'
const lengthOfCode = 8

/** A code for somebody new, which says nothing of them: P-7F3KQ2M9. One in 500 thousand million is like another. */
export function newPersonCode(): string {
  return `P-${Array.from({ length: lengthOfCode }, () => letters[randomInt(letters.length)]).join('')}`
}
