/** How a figure of a pack is made. `version` changes when what it counts changes. What it shares with others is said once, in sharedRules. */
export type PackDefinition = { name: string; version: number; counts: string; dividedBy: string; method: string }

/** What a word of a pack means. */
export type PackTerm = { name: string; version: number; means: string }

/** Divided by nothing, as a count or a state is. */
export const byNothing = 'Nothing'
