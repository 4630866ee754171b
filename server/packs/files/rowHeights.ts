/** How large a text is: points of a line, and how many characters of the sheet's own font one of its characters takes. */
export type TextSize = { linePoints: number; characters: number }

export const textSizes = {
  plain: { linePoints: 15.5, characters: 1 },
  bold: { linePoints: 15.5, characters: 1.1 },
  heading: { linePoints: 18.5, characters: 1.3 },
  title: { linePoints: 24, characters: 1.65 },
} as const satisfies Record<string, TextSize>

/** Excel's limit. */
const highest = 409

/**
 * How high a row must be for its wrapped texts to be seen, in points; null where it is one plain line.
 *
 * Why not left to whoever opens the file: Excel measures rows anew when it opens them, LibreOffice and previews do not.
 *
 * Checked in: test/unit/packs/accessibleWorkbook.test.ts.
 */
export function rowHeight(texts: readonly { text: string; width: number }[], { linePoints, characters }: TextSize): number | null {
  const lines = Math.max(1, ...texts.map(({ text, width }) => wrappedLines(text, width / characters)))
  return lines === 1 && linePoints === textSizes.plain.linePoints ? null : Math.min(highest, lines * linePoints)
}

/** Lines of a text that is wrapped between words, and within one that is longer than a line. */
function wrappedLines(text: string, width: number): number {
  if (text.length <= width && !text.includes('\n')) return 1
  return text.split('\n').reduce((lines, paragraph) => {
    let used = 0
    let more = 1
    for (const { length } of paragraph.split(' ')) {
      const together = used === 0 ? length : used + 1 + length
      if (together <= width) used = together
      else {
        more += (used === 0 ? 0 : 1) + Math.ceil(length / width) - 1
        used = length % width || Math.min(length, width)
      }
    }
    return lines + more
  }, 0)
}
