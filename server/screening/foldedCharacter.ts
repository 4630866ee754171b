const lineEnd = /^[\n\v\f\r\u0085\u2028\u2029]$/
// A braille cell without dots is drawn as a space, though it is a symbol.
const space = /^[\p{Zs}\t\u2800]$/u
const dash = /^[\p{Pd}\u2212]$/u
// Seen by nobody, or drawn onto the letter before: between two digits they would hide a number from every pattern.
const unseen = /^[\p{Default_Ignorable_Code_Point}\p{Cf}\p{Cc}\p{M}]$/u
const digit = /^\p{Nd}$/u

/** Cyrillic and Greek letters that are drawn as a Latin one, above it and by it. */
const alike = new Map(
  [
    ['АВЕЅІЈКМНОРСТУХавеѕіјкмнорстух', 'ABESIJKMHOPCTYXabesijkmhopctyx'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹαικορτχϲ', 'ABEZHIKMNOPTYXCaikoptxc'],
  ].flatMap(([others = '', latin = '']) => [...others].map((letter, index): [string, string] => [letter, latin.charAt(index)])),
)

/**
 * UTF-16 units that stand for a character: Latin letters and digits for what looks or counts like them, one space, one
 * hyphen, `\n` for every end of a line; none for what nobody sees.
 *
 * Source: Unicode Standard Annex 15, normalisation form KC, for each character by itself; Unicode Character Database,
 * general category Nd; of Technical Standard 39 (confusables) the letters above and no more.
 */
export function foldedCharacter(character: string): string[] {
  if (character > ' ' && character <= '~') return [character]
  if (lineEnd.test(character)) return ['\n']
  if (space.test(character)) return [' ']
  if (unseen.test(character)) return []
  if (dash.test(character)) return ['-']
  return [...character.normalize('NFKC').replaceAll(/[\p{M}\p{Cf}]/gu, '')].flatMap((letter) => (alike.get(letter) ?? asciiDigit(letter)).split(''))
}

/** Digits of one alphabet follow each other from nought to nine, in runs of ten. */
function asciiDigit(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  if (code < 128 || !digit.test(letter)) return letter
  let nought = code
  while (digit.test(String.fromCodePoint(nought - 1))) nought -= 1
  return String((code - nought) % 10)
}
