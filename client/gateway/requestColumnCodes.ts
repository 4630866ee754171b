/** Columns that the list of requests can show beside what is asked for, as its address names them, from left to right. */
export const requestColumnCodes = [
  'state', 'force', 'received', 'wanted', 'group', 'threat', 'decidedOn', 'meeting', 'decision', 'owner', 'begins', 'forceReference', 'recordedOn', 'recordedBy', 'version',
] as const

export type RequestColumnCode = (typeof requestColumnCodes)[number]

export const usualRequestColumns: readonly RequestColumnCode[] = ['state', 'force', 'received', 'wanted', 'group', 'threat']
