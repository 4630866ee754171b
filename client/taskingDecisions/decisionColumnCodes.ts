/** Columns that the list of decisions can show beside what was decided, as its address names them, from left to right. */
export const decisionColumnCodes = ['state', 'about', 'owner', 'due', 'meeting', 'closedOn', 'recordedOn', 'recordedBy', 'version'] as const

export type DecisionColumnCode = (typeof decisionColumnCodes)[number]

export const usualDecisionColumns: readonly DecisionColumnCode[] = ['state', 'about', 'owner', 'due', 'meeting']
