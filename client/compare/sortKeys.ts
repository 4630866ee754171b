/** Columns by which a reader may sort, in the order of the table; the same words are keys of its rows. */
export const sortKeys = [
  'gross', 'negative', 'major', 'moderate', 'minor', 'noImpact', 'rate', 'held', 'outputs', 'reached', 'answered', 'behaviour',
] as const

export type SortKey = (typeof sortKeys)[number]
