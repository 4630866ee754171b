/** Columns that the list of decisions can show beside what was decided, as its address names them, from left to right. */
export const decisionColumnCodes = ['about', 'owner', 'due', 'state', 'meeting', 'closedOn', 'recordedOn', 'recordedBy', 'version'] as const

export type DecisionColumnCode = (typeof decisionColumnCodes)[number]

export const usualDecisionColumns: readonly DecisionColumnCode[] = ['about', 'owner', 'due', 'state', 'meeting']
