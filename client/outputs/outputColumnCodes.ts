/** Columns that the list of outputs can show beside the reference, as its address names them, from left to right. */
export const outputColumnCodes = [
  'title', 'kind', 'strand', 'held', 'audience', 'reached', 'answered', 'threat', 'force', 'programme', 'disruption', 'unit',
  'recordedOn', 'recordedBy', 'version',
] as const

export type OutputColumnCode = (typeof outputColumnCodes)[number]

export const usualOutputColumns: readonly OutputColumnCode[] = ['title', 'kind', 'strand', 'held', 'audience', 'reached', 'answered']
