/** A text as it reads, character by character, and where each of them stood as it was typed. */
export type PlainText = {
  plain: string
  /** What was typed between two places of `plain`. */
  typed: (from: number, to: number) => string
}

// Seen by nobody, or drawn onto the letter before: between two digits they would hide a number from every pattern.
const unseen = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{M}]$/u
const dash = /^[\p{Pd}\u2212]$/u
const space = /^[\p{Zs}\t]$/u

/**
 * A text without what makes the same letters look different to a machine: full-width and other forms of letters and
 * digits, spaces that do not break, dashes, marks without width. Takes time in proportion to its length.
 *
 * Source: Unicode Standard Annex 15, normalisation form KC, for each character by itself.
 */
export function plainText(text: string): PlainText {
  if (/^[\x20-\x7E\n]*$/.test(text)) return { plain: text, typed: (from, to) => text.slice(from, to) }
  let plain = ''
  const begins: number[] = []
  const ends: number[] = []
  let place = 0
  for (const character of text) {
    const next = place + character.length
    for (const letter of folded(character)) {
      plain += letter
      begins.push(place)
      ends.push(next)
    }
    place = next
  }
  return { plain, typed: (from, to) => text.slice(begins[from], ends[to - 1]) }
}

/** UTF-16 units that stand for a character; none for what nobody sees. */
function folded(character: string): string[] {
  if (character > ' ' && character <= '~') return [character]
  if (unseen.test(character)) return []
  if (space.test(character)) return [' ']
  if (dash.test(character)) return ['-']
  return character.normalize('NFKC').replaceAll(/[\p{M}\p{Cf}]/gu, '').split('')
}
