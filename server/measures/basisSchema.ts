import { builder } from '../graphql/builder.ts'
import type { BasisOffer } from './basis.ts'

export const BasisRef = builder.enumType('Basis', {
  description: 'What figures are made from.',
  values: {
    AS_RECORDED: { description: 'The records as they stand at the as-at moment.' },
    AS_RETURNED: { description: 'Accepted returns, as they were accepted by the as-at moment.' },
    AS_PUBLISHED: { description: 'The latest edition of each period published by the as-at moment.' },
  },
})

export const BasisOfferRef = builder.objectRef<BasisOffer>('BasisOffer').implement({
  description: 'A basis that a page offers.',
  authScopes: { seesAggregates: true },
  fields: (t) => ({
    basis: t.expose('basis', { type: BasisRef }),
    inWords: t.exposeString('inWords'),
    whyNot: t.exposeString('whyNot', { nullable: true, description: 'Why it cannot be had for this period; none where it can.' }),
  }),
})
