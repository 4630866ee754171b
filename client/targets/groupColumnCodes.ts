/** Columns that the list of groups can show beside the alias, as its address names them, from left to right. */
export const groupColumnCodes = [
  'urn', 'status', 'force', 'threats', 'assessed', 'gross', 'major', 'moderate', 'minor', 'noImpact', 'negative', 'mappedOn', 'unit',
  'recordedOn', 'recordedBy', 'version',
] as const

export type GroupColumnCode = (typeof groupColumnCodes)[number]

export const usualGroupColumns: readonly GroupColumnCode[] = ['urn', 'status', 'force', 'threats', 'assessed', 'gross', 'major', 'negative']
