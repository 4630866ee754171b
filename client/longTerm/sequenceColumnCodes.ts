/** Columns that the list of sequences can show beside the first disruption, as its address names them, from left to right. */
export const sequenceColumnCodes = [
  'group', 'day', 'disruptions', 'grade', 'outcome', 'baseline', 'lastScore', 'fellOn', 'recoveredOn', 'observedTo', 'ended', 'relief',
] as const

export type SequenceColumnCode = (typeof sequenceColumnCodes)[number]

export const usualSequenceColumns: readonly SequenceColumnCode[] = ['group', 'day', 'disruptions', 'grade', 'outcome', 'baseline', 'lastScore']
