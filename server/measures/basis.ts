/** What figures can be made from, in the order in which pages offer it. */
export const bases = ['AS_RECORDED', 'AS_RETURNED', 'AS_PUBLISHED'] as const
export type Basis = (typeof bases)[number]

export const basisNames = { AS_RECORDED: 'As recorded', AS_RETURNED: 'As returned', AS_PUBLISHED: 'As published' } as const satisfies Record<Basis, string>

/** A basis that a page offers; `whyNot` where this period cannot be had on it. */
export type BasisOffer = { basis: Basis; inWords: string; whyNot: string | null }
