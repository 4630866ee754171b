/** Columns that the list of disruptions can show beside the reference, as its address names them, from left to right. */
export const disruptionColumnCodes = [
  'effect', 'target', 'threats', 'grade', 'leadUnit', 'supportingUnits', 'strand', 'tactics', 'forces', 'outcomes',
  'operation', 'ownReference', 'recordedOn', 'recordedBy', 'version',
] as const

export type DisruptionColumnCode = (typeof disruptionColumnCodes)[number]

export const usualDisruptionColumns: readonly DisruptionColumnCode[] = [
  'effect', 'target', 'threats', 'grade', 'leadUnit', 'supportingUnits',
]
