/** Columns that the list can show beside the group, as its address names them, from left to right. */
export const reactivationColumnCodes = ['from', 'after', 'reactivatedOn', 'observedTo'] as const

export type ReactivationColumnCode = (typeof reactivationColumnCodes)[number]
