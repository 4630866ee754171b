import { foldedCharacter } from './foldedCharacter.ts'

/** A text as it reads, character by character, and where each of them stood as it was typed. */
export type PlainText = {
  plain: string
  /** What was typed between two places of `plain`. */
  typed: (from: number, to: number) => string
}

/**
 * A text without what makes the same letters look different to a machine: other forms of letters and digits, spaces that
 * do not break, dashes, marks without width. Any number of spaces is one, and of line ends with the spaces about them
 * one `\n`. Takes time in proportion to its length.
 */
export function plainText(text: string): PlainText {
  if (/^[\x20-\x7E\n]*$/.test(text) && !/[ \n]{2}/.test(text)) return { plain: text, typed: (from, to) => text.slice(from, to) }
  const letters: string[] = []
  const begins: number[] = []
  const ends: number[] = []
  // Of many characters few are different, and to fold one takes far longer than to look it up.
  const known = new Map<string, string[]>()
  let place = 0
  for (const character of text) {
    const next = place + character.length
    const folded = known.get(character) ?? foldedCharacter(character)
    known.set(character, folded)
    for (const letter of folded) {
      if (isBlank(letter) && isBlank(letters.at(-1))) {
        if (letter === '\n') letters[letters.length - 1] = letter
        ends[ends.length - 1] = next
        continue
      }
      letters.push(letter)
      begins.push(place)
      ends.push(next)
    }
    place = next
  }
  return { plain: letters.join(''), typed: (from, to) => text.slice(begins[from], ends[to - 1]) }
}

const isBlank = (letter: string | undefined) => letter === ' ' || letter === '\n'
