import type { FileReadingFragment } from '../graphql/generated/graphql.ts'
import { countOf } from '../parts/numberInWords.ts'

/** What a file would change or has changed, in a sentence or two. */
export function readingInWords({ isKept, rows, changes, words, problems }: FileReadingFragment): string {
  if (problems.length > 0) return `Nothing was changed: there ${problems.length === 1 ? 'is 1 problem' : `are ${problems.length.toLocaleString('en-GB')} problems`} in the file. Mend ${problems.length === 1 ? 'it' : 'them'}, then choose the file again.`
  const count = changes.length + words.length
  if (isKept) return `The file was read in: ${countOf(count, 'change')} kept.`
  if (count === 0) return `The return says this already: the file’s ${countOf(rows, 'row')} would change nothing.`
  return `The file would change ${[changes.length > 0 ? countOf(changes.length, 'figure') : '', words.length > 0 ? countOf(words.length, 'note') : ''].filter(Boolean).join(' and ')}. Nothing is kept yet.`
}

/** "Row 12", or the whole file. */
export function rowInWords(row: number): string {
  return row === 0 ? 'The file' : `Row ${row.toLocaleString('en-GB')}`
}
