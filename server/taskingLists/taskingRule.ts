/** Rules that choose groups for the list of a meeting, in the order of the list. */
export const taskingRules = ['HIGHEST_SCORE', 'RECOVERING', 'OVERDUE', 'NEGATIVE', 'NOTHING_DONE', 'LOOKED_AT_AGAIN', 'CHOSEN_BY_MEETING'] as const
export type TaskingRule = (typeof taskingRules)[number]

/** Rules that put every group that they find on the list: a meeting does not lose sight of what it decided. */
export const uncutRules: ReadonlySet<TaskingRule> = new Set(['LOOKED_AT_AGAIN', 'CHOSEN_BY_MEETING'])
