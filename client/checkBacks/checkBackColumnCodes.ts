/** Columns that the list of check-backs can show beside the reference, as its address names them, from left to right. */
export const checkBackColumnCodes = ['target', 'grade', 'tactics', 'months', 'due', 'state', 'result', 'checkedOn', 'effect', 'threats', 'forces', 'recordedBy'] as const

export type CheckBackColumnCode = (typeof checkBackColumnCodes)[number]

export const usualCheckBackColumns: readonly CheckBackColumnCode[] = ['target', 'grade', 'tactics', 'months', 'due', 'state', 'result']
