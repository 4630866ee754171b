import { graphql } from '../../graphql/generated/gql.ts'
import type { PeriodComparedQuery } from '../../graphql/generated/graphql.ts'

export const periodComparisonDocument = graphql(`
  query PeriodCompared($unit: String, $measure: ChangeMeasure!, $strand: String, $earlier: String!, $later: String!, $asAt: Instant, $basis: Basis) {
    periodComparison(unit: $unit, measure: $measure, strand: $strand, earlier: $earlier, later: $later, asAt: $asAt, basis: $basis) {
      __typename
      ... on Refusal { message problems { field message } }
      ... on PeriodComparison {
        asAt basis basisInWords inWords missing ratio lower upper
        earlier { ...ComparedPeriodFacts }
        later { ...ComparedPeriodFacts }
      }
    }
  }

  fragment ComparedPeriodFacts on ComparedPeriod { count days lower upper returnsInWords period { code inWords from lastDay } }
`)

export type PeriodComparisonFacts = Extract<PeriodComparedQuery['periodComparison'], { __typename: 'PeriodComparison' }>
