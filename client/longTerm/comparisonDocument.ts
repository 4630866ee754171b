import { graphql } from '../graphql/generated/gql.ts'
import type { RecoveryComparedQuery } from '../graphql/generated/graphql.ts'

export const comparisonDocument = graphql(`
  query RecoveryCompared(
    $unit: String, $force: String, $period: String!, $asAt: Instant, $one: SequenceSelection!, $other: SequenceSelection!
  ) {
    recoveryComparison(unit: $unit, force: $force, period: $period, asAt: $asAt, one: $one, other: $other) {
      __typename
      ... on Refusal { message problems { field message } }
      ... on RecoveryComparison {
        period { code inWords from lastDay }
        asAt inBoth inWords caveats
        one { ...CurveFacts }
        other { ...CurveFacts }
        logRank { chiSquare degreesOfFreedom p }
        settings { ...SettingUsedFacts }
      }
    }
  }
`)

export type ComparisonFacts = Extract<RecoveryComparedQuery['recoveryComparison'], { __typename: 'RecoveryComparison' }>
