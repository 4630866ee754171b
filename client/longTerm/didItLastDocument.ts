import { graphql } from '../graphql/generated/gql.ts'
import type { DidItLastQuery } from '../graphql/generated/graphql.ts'

/** The section of Impact of a unit and of The network: without the curves, which have a page of their own. */
export const didItLastDocument = graphql(`
  query DidItLast($unit: String, $force: String, $period: String!, $asAt: Instant) {
    longTermImpact(unit: $unit, force: $force, period: $period, asAt: $asAt) {
      __typename
      ... on Refusal { message problems { field message } }
      ... on LongTermImpact {
        ...LongTermFrame
        durability { ...DurabilityFacts }
        durabilityByQuarter { from inWords isProvisional durability { ...DurabilityFacts } }
        outcomes { ...OutcomeCountFacts }
        reliefByYear { financialYear inWords isProvisional relief { ...ReliefTotalFacts } }
      }
    }
  }
`)

export type DidItLastFacts = Extract<DidItLastQuery['longTermImpact'], { __typename: 'LongTermImpact' }>
