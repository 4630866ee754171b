import { graphql } from '../graphql/generated/gql.ts'

/** What a unit's Home shows: this year to date, and what was recorded last. */
export const unitHomeDocument = graphql(`
  query UnitHome($unit: String!, $period: String!) {
    unitImpact(unit: $unit, period: $period) {
      __typename
      ... on UnitImpact {
        period { code inWords }
        basisInWords
        asAt
        mayOpenRecords
        headline { ...HeadlineFacts }
      }
      ... on Refusal { message }
    }
    disruptions(first: 8, order: RECORDED_NEWEST) {
      totalCount
      edges { node { ...DisruptionRow } }
    }
  }
`)

export const networkHomeDocument = graphql(`
  query NetworkHome($period: String!) {
    networkImpact(period: $period) {
      __typename
      ... on NetworkImpact {
        period { code inWords }
        basisInWords
        asAt
        headline { ...HeadlineFacts }
      }
      ... on Refusal { message }
    }
  }
`)
