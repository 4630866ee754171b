import { tidyReference } from './tidyReference.ts'

/** "emsou – 2026 – 1157" as our references are written: "EMSOU-2026-1157". */
export function recordReference(typed: string): string {
  return tidyReference(typed).replace(/ ?- ?/g, '-').toUpperCase()
}

/** For a route whose address names a record by its reference. */
export const byReference = { parse: ({ reference }: { reference: string }) => ({ reference: recordReference(reference) }) }
