import { graphql } from '../graphql/generated/gql.ts'
import type { LastingQuery } from '../graphql/generated/graphql.ts'

/** The page "Does it last?": curves of recovery and reactivation, durability, relief. */
export const lastingDocument = graphql(`
  query Lasting($unit: String, $force: String, $period: String!, $asAt: Instant) {
    longTermImpact(unit: $unit, force: $force, period: $period, asAt: $asAt) {
      __typename
      ... on Refusal { message problems { field message } }
      ... on LongTermImpact {
        ...LongTermFrame
        durability { ...DurabilityFacts }
        outcomes { ...OutcomeCountFacts }
        relief { ...ReliefTotalFacts }
        recovery { ...CurveFacts }
        reactivationAfterArchiving { ...CurveFacts }
        reactivationAfterMajor { ...CurveFacts }
      }
    }
  }
`)

export type LastingFacts = Extract<LastingQuery['longTermImpact'], { __typename: 'LongTermImpact' }>
