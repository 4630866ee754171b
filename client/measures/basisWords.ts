import type { Basis } from '../graphql/generated/graphql.ts'

/** In the order in which pages offer them. */
export const bases: readonly Basis[] = ['AS_RECORDED', 'AS_RETURNED', 'AS_PUBLISHED']

export const basisInWords: Readonly<Record<Basis, string>> = { AS_RECORDED: 'As recorded', AS_RETURNED: 'As returned', AS_PUBLISHED: 'As published' }

/** What was done with what figures count: "No disruptions returned". */
export const countedInWords: Readonly<Record<Basis, string>> = { AS_RECORDED: 'recorded', AS_RETURNED: 'returned', AS_PUBLISHED: 'published' }
