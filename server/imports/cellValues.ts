/** The values of a cell that holds several, separated by semicolons. */
export function severalIn(cell: string): string[] {
  return cell.split(';').map((value) => value.trim()).filter((value) => value !== '')
}

/**
 * A name as it is compared: lower case, one space between words, no punctuation, "&" as "and".
 * Two ways of writing the same name come out equal.
 */
export function plainName(name: string): string {
  return name.normalize('NFKC').toLowerCase().replaceAll('&', ' and ').replace(/['’.]/g, '').replace(/[^\p{L}\p{N}]+/gu, ' ').trim()
}

/** A number as people write it: "22", "1,124", "£60,000", "61000.50". Null when the text is none. */
export function numberIn(text: string): number | null {
  const digits = /^£?\s?(\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)$/.exec(text.trim())?.[1]
  return digits === undefined ? null : Number(digits.replaceAll(',', ''))
}
