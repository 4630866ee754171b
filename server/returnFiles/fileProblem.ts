import { shownText } from '../imports/shownText.ts'

/** What is wrong in a file: in which row (the header being 1; 0 is the file as a whole) and column, what stands there, and how to mend it. */
export type FileProblem = { row: number; column: string | null; value: string | null; message: string }

/** More than anybody mends before trying again; the rest is counted. */
const mostShown = 1_000

/** Something wrong with the file as a whole. */
export function ofFile(message: string): FileProblem {
  return { row: 0, column: null, value: null, message }
}

/** What stands in a cell, safe and short enough to be shown: nothing hidden is obeyed. Null where nothing does. */
export function shownCell(cell: string): string | null {
  return cell.trim() === '' ? null : shownText(cell.trim()).slice(1, -1)
}

/** In the order of the file; of a great many the first, and how many more there are. */
export function inRowOrder(problems: readonly FileProblem[]): FileProblem[] {
  const ordered = problems.toSorted((one, other) => one.row - other.row)
  const more = ordered.length - mostShown
  return more > 0 ? [...ordered.slice(0, mostShown), ofFile(`There are ${more.toLocaleString('en-GB')} more problems. Mend these first, then read the file again.`)] : ordered
}
