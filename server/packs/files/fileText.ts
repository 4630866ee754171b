// What XML 1.0 cannot hold, or should not: control characters, halves of surrogate pairs, and two that are none.
const forbidden = /(?![\t\n])[\p{Cc}\p{Surrogate}\uFFFE\uFFFF]/gu

/** Stands where a text is blank: a reader cannot tell an empty cell from one that was forgotten. */
export const nothingStated = 'nothing stated'

/**
 * Text as the files of a pack hold it: line ends alike, never blank, and a replacement mark for each character that a file cannot hold.
 *
 * Source: XML 1.0 (fifth edition), 2.2. Checked in: test/unit/packs/packXlsx.test.ts.
 */
export function fileText(text: string): string {
  const held = text.replace(/\r\n?/g, '\n').replace(forbidden, '\uFFFD')
  return held.trim() === '' ? nothingStated : held
}

/** Text without the half of a character that a cut has left at its end. */
export function withoutHalves(text: string): string {
  return text.replace(/[\uD800-\uDBFF]$/, '')
}
