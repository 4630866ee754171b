/** How a figure or a word of a pack is made. `version` changes when what it counts changes. */
export type PackDefinition = { name: string; version: number; counts: string; dividedBy: string; method: string }

/** Divided by nothing, as a count or a state is. */
export const byNothing = 'Nothing'
