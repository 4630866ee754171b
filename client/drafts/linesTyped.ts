import { countOf } from '../parts/numberInWords.ts'

/** "3 lines typed": tells drafts apart without a word of what they hold; '' where nothing is typed. */
export function linesTyped(texts: readonly string[]): string {
  const lines = texts.flatMap((text) => text.split('\n')).filter((line) => line.trim() !== '').length
  return lines === 0 ? '' : `${countOf(lines, 'line')} typed`
}
