/** Widths of bold letters in thousandths of their size, as Arial, Helvetica and Liberation Sans have them. */
const widths: Readonly<Record<string, number>> = {
  ...each('ABCDHKNRU', 722), ...each('EPSVXY', 667), ...each('FLTZ', 611), ...each('GOQ', 778), ...each('0123456789J', 556), ...each(' ,.I', 278), M: 833, W: 944,
}
/** Of any other letter: as wide as the widest capital, so that nothing is taken to be narrower than it is. */
const widest = 944

/** How wide a bold text of capitals and digits is drawn, in pixels. Nothing is measured: paper is laid out without a screen. */
export function boldWidth(text: string, size: number): number {
  return [...text].reduce((sum, letter) => sum + (widths[letter] ?? widest), 0) * size / 1_000
}

function each(letters: string, width: number): Record<string, number> {
  return Object.fromEntries([...letters].map((letter) => [letter, width]))
}
